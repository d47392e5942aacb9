import { useTranslator } from '#i18n/useTranslator.ts';
import type { ClaimCheck, ClaimVerdict } from '#selectors/claimChecks.ts';
import { claimGroups, claimVerdicts } from '#selectors/claimGroups.ts';
import { ClaimTable } from './ClaimTable.tsx';
import styles from './Coverage.module.css';
import { Section } from './Section.tsx';

/** Published counts against the data: those that differ first. */
export function ClaimsSection({ title, checks }: { title: string; checks: readonly ClaimCheck[] }) {
  const { t } = useTranslator();
  const groups = claimGroups(checks);
  const count = (verdict: ClaimVerdict) => checks.filter((check) => check.verdict === verdict).length;
  return (
    <Section id="claims" title={title}>
      <p className={styles.text}>{t('coverage.claims.lead')}</p>
      <p className={styles.summary}>
        {t('coverage.claims.summary', {
          total: t('coverage.claims.total', { count: checks.length }),
          agrees: count('agrees'),
          differs: count('differs'),
          beyond: count('beyond'),
          uncounted: count('uncounted'),
        })}
      </p>
      <p className={styles.note}>
        <b>{t('coverage.bilateral')}.</b> {t('keyFigures.meetings')}
      </p>
      {claimVerdicts.map((verdict) => (
        <ClaimTable
          key={verdict}
          verdict={verdict}
          count={count(verdict)}
          groups={groups.filter((group) => group.verdict === verdict)}
        />
      ))}
    </Section>
  );
}
