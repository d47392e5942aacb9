import { useMemo } from 'react';
import { valueLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { type DocumentBin, type DocumentSort, documentCoverage } from '#selectors/documentCoverage.ts';
import { ContactList } from './ContactList.tsx';
import styles from './Coverage.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';
import { type FigureRow, FigureTable } from './FigureTable.tsx';
import { Section } from './Section.tsx';
import { usePublished } from './usePublished.ts';

/** On how many documents contacts rest, and of what sort these are. */
export function DocumentsSection({ title }: { title: string }) {
  const dataset = usePublished();
  const translator = useTranslator();
  const { t, number, languageName } = translator;
  const coverage = useMemo(() => documentCoverage(dataset), [dataset]);
  const { median, bins, single, elsewhere, readouts } = coverage;
  const elsewhereWords = t('coverage.documents.elsewhere', { count: number(elsewhere.length) });
  return (
    <Section id="documents" title={title}>
      {median === null ? null : (
        <p className={styles.text}>{t('coverage.documents.median', { count: median })}</p>
      )}
      <FigureTable
        caption={t('coverage.documents.bins')}
        unit="contacts"
        rows={bins.map((bin) => binRow(bin, translator))}
      />
      {single.length > 0 ? (
        <>
          <h4 className={styles.subheading}>{t('coverage.single')}</h4>
          <ContactList contacts={single} />
        </>
      ) : null}
      <FigureTable
        caption={t('coverage.readouts')}
        unit="contacts"
        rows={readouts.map(({ sides, contacts }) => ({
          key: sides.join(' '),
          label: readoutWords(dataset, sides, translator),
          count: contacts.length,
          figure: { contacts, documents: null, filter: null },
        }))}
      />
      <SortTable
        caption={t('coverage.sides')}
        sorts={coverage.sides}
        labelOf={(side) => valueLabel(dataset, 'side', side, translator)}
      />
      {elsewhere.length > 0 ? (
        <p className={styles.note}>
          <EvidenceButton
            label={elsewhereWords}
            figure={{ contacts: [], documents: elsewhere, filter: null }}
          >
            {elsewhereWords}
          </EvidenceButton>
        </p>
      ) : null}
      <SortTable
        caption={t('coverage.kinds')}
        sorts={coverage.kinds}
        labelOf={(kind) => t(`coverage.kind.${kind as DocumentRecord['kind']}`)}
      />
      <SortTable caption={t('coverage.languages')} sorts={coverage.languages} labelOf={languageName} />
    </Section>
  );
}

type SortTableProps = {
  readonly caption: string;
  readonly sorts: readonly DocumentSort[];
  readonly labelOf: (id: string) => string;
};

function SortTable({ caption, sorts, labelOf }: SortTableProps) {
  const rows = sorts.map(
    ({ id, total, figure }): FigureRow => ({ key: id, label: labelOf(id), count: total, figure }),
  );
  return <FigureTable caption={caption} unit="documents" rows={rows} hasContacts />;
}

function binRow({ least, most, contacts }: DocumentBin, { t, number }: Translator): FigureRow {
  const range =
    least === most ? number(least) : most === null ? `${number(least)}+` : `${number(least)}–${number(most)}`;
  return {
    key: String(least),
    label: least === most ? t('count.documents', { count: least }) : t('coverage.documents.range', { range }),
    count: contacts.length,
    figure: { contacts, documents: null, filter: null },
  };
}

function readoutWords(
  { hosts, ...dataset }: Dataset,
  sides: readonly string[],
  translator: Translator,
): string {
  const { t } = translator;
  const [side] = sides;
  if (side === undefined) return t('coverage.readouts.none');
  if (sides.length === hosts.length) return t('coverage.readouts.both');
  return t('coverage.readouts.one', { side: valueLabel({ hosts, ...dataset }, 'side', side, translator) });
}
