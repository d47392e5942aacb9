import { useTranslator } from '#i18n/useTranslator.ts';
import type { ClaimVerdict } from '#selectors/claimChecks.ts';
import type { ClaimGroup } from '#selectors/claimGroups.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './ClaimTable.module.css';
import coverage from './Coverage.module.css';
import { claimedWords, countWords, dataWords } from './claimWords.ts';
import { DocumentLink } from './DocumentLink.tsx';
import { EvidenceButton } from './EvidenceButton.tsx';
import { usePublished } from './usePublished.ts';
import { VerdictMark } from './VerdictMark.tsx';

type ClaimTableProps = {
  readonly verdict: ClaimVerdict;
  /** How many claims there are of the verdict. */
  readonly count: number;
  readonly groups: readonly ClaimGroup[];
};

/** Claims of one verdict: what each counts, its number, the data's, and who said it. */
export function ClaimTable({ verdict, count, groups }: ClaimTableProps) {
  const { t, number } = useTranslator();
  if (groups.length === 0) return null;
  const title = `${t(`coverage.verdict.${verdict}`)}: ${number(count)}`;
  return (
    <>
      <h4 className={coverage.subheading}>
        <VerdictMark verdict={verdict} /> {title}
      </h4>
      <table className={styles.table} data-verdict={verdict}>
        <caption>{t(`coverage.verdict.${verdict}.hint`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coverage.counted')}</th>
            <th scope="col" className={styles.number}>
              {t('coverage.claimed')}
            </th>
            <th scope="col" className={styles.number}>
              {t('coverage.data')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <ClaimRows key={group.id} group={group} />
        ))}
      </table>
    </>
  );
}

function ClaimRows({ group }: { group: ClaimGroup }) {
  const dataset = usePublished();
  const translator = useTranslator();
  const { t } = translator;
  const [check] = group.checks;
  const { name, clauses, when } = countWords(dataset, group, translator);
  const found = dataWords(check, translator);
  const label = [name, clauses, when, `${t('coverage.data')}: ${found}`].filter(Boolean).join(' · ');
  return (
    <tbody data-claim={group.id}>
      <tr className={styles.count}>
        <th scope="rowgroup">
          {name}
          {[clauses, when].map((words) =>
            words ? (
              <span key={words} className={styles.detail}>
                {words}
              </span>
            ) : null,
          )}
        </th>
        <td className={styles.number}>{claimedWords(check, translator)}</td>
        <td className={styles.number}>
          <span className={styles.found}>
            <VerdictMark verdict={group.verdict} />
            {found === null ? null : (
              <EvidenceButton label={label} figure={{ ...check, documents: null }}>
                {found}
              </EvidenceButton>
            )}
            <VisuallyHidden> ({t(`coverage.verdict.${group.verdict}`)})</VisuallyHidden>
          </span>
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          <ul className={styles.claims}>
            {group.checks.map(({ claim }) => (
              <li key={claim.id}>
                <DocumentLink id={claim.document} date={claim.date} /> <span lang="en">{claim.claim}</span>
                {claim.explanation ? (
                  <span className={styles.explanation}>
                    <b>{t('coverage.explanation')}</b> <span lang="en">{claim.explanation}</span>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </td>
      </tr>
    </tbody>
  );
}
