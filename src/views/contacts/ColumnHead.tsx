import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContactColumn, ContactSort } from '#selectors/contactRows.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './ColumnHead.module.css';

type ColumnHeadProps = {
  readonly column: ContactColumn;
  readonly sort: ContactSort;
  readonly onSort: ((column: ContactColumn) => void) | undefined;
};

/** The head of a column; a press sorts by it, another turns the order. */
export function ColumnHead({ column, sort, onSort }: ColumnHeadProps) {
  const { t } = useTranslator();
  const label = t(`contacts.column.${column}`);
  const isSorted = onSort !== undefined && sort.column === column;
  const order = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? order : undefined} className={styles.head}>
      {onSort ? (
        <button type="button" className={styles.sort} onClick={() => onSort(column)} title={label}>
          <span>{label}</span>
          {isSorted ? (
            <span className={styles[order]}>
              <Icon name="down" size={12} />
            </span>
          ) : null}
        </button>
      ) : (
        label
      )}
    </th>
  );
}
