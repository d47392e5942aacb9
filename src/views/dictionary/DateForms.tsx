import { formatKnownDate, formatSpan } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { approximateDays, parseEdtf } from '#model/edtf.ts';
import styles from './Dictionary.module.css';
import table from './FieldTable.module.css';

/** One date of each form that the data may have. */
const examples = [
  '2023-05-04',
  '2023-07-03/2023-07-04',
  '2020-01',
  '2021',
  '2025-06-16~',
  '2020-01~',
  '2021~',
] as const;

/** How dates are written in the files, and which days each may stand for. */
export function DateForms({ id }: { id: string }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section className={styles.resource} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.resourceName}>
        {t('dictionary.dates.title')}
      </h3>
      <p className={styles.text}>{t('dictionary.dates.lead', { days: approximateDays })}</p>
      <table className={table.table}>
        <caption className={styles.caption}>{t('dictionary.dates.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dictionary.dates.written')}</th>
            <th scope="col">{t('dictionary.dates.read')}</th>
            <th scope="col">{t('dictionary.dates.days')}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map((example) => {
            const span = parseEdtf(example);
            if (!span) return null;
            return (
              <tr key={example}>
                <th scope="row">
                  <code>{example}</code>
                </th>
                <td>{formatKnownDate(span, 'long', translator)}</td>
                <td>{formatSpan(span.earliest, span.latest, translator)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.text}>
        {t('filters.certainly')}. {t('filters.possibly')}.
      </p>
    </section>
  );
}
