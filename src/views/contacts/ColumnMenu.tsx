import { useTranslator } from '#i18n/useTranslator.ts';
import { type ContactColumn, contactColumns } from '#selectors/contactRows.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from './ColumnMenu.module.css';
import { usualColumns, withColumn } from './tableSettings.ts';

type ColumnMenuProps = {
  readonly columns: readonly ContactColumn[];
  readonly onChange: (columns: readonly ContactColumn[]) => void;
};

/** Which columns the table shows; the date always stays. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  const { t } = useTranslator();
  return (
    <Popover
      look="quiet"
      label={t('contacts.columnsTitle')}
      trigger={
        <>
          <Icon name="table" size={14} />
          {t('contacts.columns')}
        </>
      }
    >
      {() => (
        <fieldset className={styles.columns}>
          <legend className={styles.title}>{t('contacts.columnsTitle')}</legend>
          {contactColumns.slice(1).map((column) => (
            <label key={column} className={styles.column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={() => onChange(withColumn(columns, column))}
              />
              {t(`contacts.column.${column}`)}
            </label>
          ))}
          <Button look="link" onClick={() => onChange(usualColumns)}>
            {t('contacts.columnsReset')}
          </Button>
        </fieldset>
      )}
    </Popover>
  );
}
