import { useMemo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { claimChecks } from '#selectors/claimChecks.ts';
import { meetingYears } from '#selectors/meetingYears.ts';
import { useViewState } from '#state/useViewState.ts';
import { ContentsLinks } from '#ui/ContentsLinks.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { ClaimsSection } from './ClaimsSection.tsx';
import { CodingsSection } from './CodingsSection.tsx';
import styles from './Coverage.module.css';
import { DocumentsSection } from './DocumentsSection.tsx';
import { EvidenceButton } from './EvidenceButton.tsx';
import { LimitsSection } from './LimitsSection.tsx';
import { MeetingsSection } from './MeetingsSection.tsx';
import { MissingSection } from './MissingSection.tsx';
import { sectionIds } from './Section.tsx';
import { usePublished } from './usePublished.ts';

/** What the figures of the page rest on: published counts, documents, certainty, and what is missing. */
export function CoverageDialog() {
  const { local } = useDataset();
  const dataset = usePublished();
  const { t } = useTranslator();
  const analyse = useViewState((state) => state.analyse);
  const checks = useMemo(() => claimChecks(dataset), [dataset]);
  const years = useMemo(() => meetingYears(dataset, checks), [dataset, checks]);
  const titles = {
    claims: t('coverage.claims.title'),
    meetings: t('coverage.meetings.title'),
    documents: t('coverage.documents.title'),
    codings: t('coverage.codings.title'),
    missing: t('coverage.missing.title'),
    limits: t('coverage.limits.title'),
  };
  const { contacts, documents } = dataset;
  const contactCount = t('count.contacts', { count: contacts.length });
  const documentCount = t('count.documents', { count: documents.size });
  return (
    <Dialog
      size="page"
      title={t('coverage.title')}
      subtitle={t('coverage.subtitle')}
      closeLabel={t('dialog.close')}
      onClose={() => analyse({ isCoverageOpen: false })}
    >
      <p className={styles.lead}>{t('coverage.lead')}</p>
      {local && local.reports.length > 0 ? <p className={styles.lead}>{t('coverage.local')}</p> : null}
      <p className={styles.totals}>
        <EvidenceButton label={contactCount} figure={{ contacts, documents: null, filter: null }}>
          {contactCount}
        </EvidenceButton>
        <EvidenceButton
          label={documentCount}
          figure={{ contacts, documents: [...documents.keys()], filter: null }}
        >
          {documentCount}
        </EvidenceButton>
      </p>
      <ContentsLinks
        label={t('coverage.contents')}
        entries={Object.entries(titles)
          .filter(([name]) => name !== 'meetings' || years.length > 0)
          .map(([name, title]) => ({ id: sectionIds[name as keyof typeof sectionIds], title }))}
      />
      <ClaimsSection title={titles.claims} checks={checks} />
      {years.length > 0 ? <MeetingsSection title={titles.meetings} years={years} /> : null}
      <DocumentsSection title={titles.documents} />
      <CodingsSection title={titles.codings} />
      <MissingSection title={titles.missing} />
      <LimitsSection title={titles.limits} />
    </Dialog>
  );
}
