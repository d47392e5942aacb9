import { useTranslator } from '#i18n/useTranslator.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './FieldTable.module.css';
import type { FieldRow } from './fieldRows.ts';
import { ruleWords, typeWords } from './fieldWords.ts';

/** The fields of a resource: name and type, and what each means and may hold. */
export function FieldTable({ caption, rows }: { caption: string; rows: readonly FieldRow[] }) {
  const { t } = useTranslator();
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('dictionary.field')}</th>
          <th scope="col">{t('dictionary.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may name a field twice
          <FieldLine key={`${index} ${row.path}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function FieldLine({ row: { field, path, depth } }: { row: FieldRow }) {
  const translator = useTranslator();
  const { title, description, name } = field;
  const outer = path.slice(0, path.length - name.length);
  return (
    <tr>
      <th scope="row" className={styles.field} data-depth={Math.min(depth, 4)}>
        <code className={styles.name} lang="en">
          <VisuallyHidden>{outer}</VisuallyHidden>
          {name}
        </code>
        <span className={styles.type}>{typeWords(field, translator)}</span>
      </th>
      <td>
        {title || description ? (
          <p lang="en">
            {title ? <b className={styles.title}>{title}.</b> : null} {description}
          </p>
        ) : null}
        <p className={styles.rules}>
          {ruleWords(field, translator).map((rule) => (
            <span key={rule}>{rule}</span>
          ))}
        </p>
      </td>
    </tr>
  );
}
