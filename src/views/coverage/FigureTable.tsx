import { useTranslator } from '#i18n/useTranslator.ts';
import type { CoverageFigure } from '#selectors/coverageFigure.ts';
import grounds from '#views/certainty.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';
import styles from './FigureTable.module.css';

/** What is counted in a row of figures. */
export type FigureUnit = 'contacts' | 'documents' | 'codings';

export type FigureRow = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly figure: CoverageFigure;
  /** Drawn as on the topics: solid or hatched. */
  readonly ground?: keyof typeof grounds;
};

type FigureTableProps = {
  readonly caption: string;
  readonly unit: FigureUnit;
  readonly rows: readonly FigureRow[];
  /** Also says at how many contacts, where something else is counted. */
  readonly hasContacts?: boolean;
};

/** Figures one under the other, each with a bar, and what stands behind it. */
export function FigureTable({ caption, unit, rows, hasContacts = false }: FigureTableProps) {
  const { t, number } = useTranslator();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const unitWords = {
    contacts: 'header.contacts',
    documents: 'contact.documents',
    codings: 'coverage.codings.unit',
  } as const;
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.unseen}>{caption}</span>
          </th>
          <th scope="col">{t(unitWords[unit])}</th>
          {hasContacts ? (
            <th scope="col" className={styles.number}>
              {t('header.contacts')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>
              <span className={styles.amount}>
                <span
                  aria-hidden="true"
                  className={`${styles.bar} ${grounds[row.ground ?? 'stated']}`}
                  style={{ inlineSize: `${(row.count / most) * 100}%` }}
                />
                <EvidenceButton label={titleOf(row.count, unit, row)} figure={row.figure}>
                  {number(row.count)}
                </EvidenceButton>
              </span>
            </td>
            {hasContacts ? (
              <td className={styles.number}>
                <EvidenceButton
                  label={titleOf(row.figure.contacts.length, 'contacts', row)}
                  figure={row.figure}
                >
                  {number(row.figure.contacts.length)}
                </EvidenceButton>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function titleOf(count: number, counted: FigureUnit, { label }: FigureRow): string {
    const words = {
      contacts: 'count.contacts',
      documents: 'count.documents',
      codings: 'coverage.codings.count',
    } as const;
    return `${caption}: ${label}, ${t(words[counted], { count })}`;
  }
}
