import { useMemo } from 'react';
import { channelLabel, valueLabel } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { type Contact, type Dataset, placeUnknown } from '#model/Dataset.ts';
import { whereInWords } from '#selectors/contactWords.ts';
import { type QuarterCount, quarterCounts } from '#selectors/quarterCounts.ts';
import { timelineDomain } from '#selectors/timelineDomain.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useDataset, useSnapshot } from '#views/SnapshotProvider.tsx';
import styles from './TimelineTable.module.css';

/** The list of contacts has all of them; here more would only be slow. */
const mostRows = 500;

/** The figures of a timeline that is not empty: the contacts of the selection, and those of each quarter. */
export function TimelineTable() {
  const dataset = useDataset();
  const translator = useTranslator();
  const { selected } = useSnapshot();
  const openContact = useViewState((state) => state.openContact);
  const { t, number } = translator;
  const contactColumns = useMemo(
    () => columnsOfContacts(dataset, translator, openContact),
    [dataset, translator, openContact],
  );
  const quarters = useMemo(() => quarterCounts(selected, timelineDomain(dataset)), [selected, dataset]);
  const quarterColumns = useMemo(
    () => columnsOfQuarters(dataset, quarters, translator),
    [dataset, quarters, translator],
  );
  return (
    <div className={styles.tables}>
      <div className={styles.contacts}>
        <DataTable
          caption={t('timeline.table.contacts')}
          columns={contactColumns}
          rows={selected.slice(0, mostRows)}
          rowKey={({ id }) => id}
        />
        {selected.length > mostRows ? (
          <p className={styles.note}>
            {t('timeline.table.firstOf', { shown: number(mostRows), count: number(selected.length) })}
          </p>
        ) : null}
      </div>
      <DataTable
        caption={t('timeline.table.quarters')}
        columns={quarterColumns}
        rows={quarters}
        rowKey={({ start }) => String(start)}
      />
    </div>
  );
}

function columnsOfContacts(
  dataset: Dataset,
  translator: Translator,
  openContact: (id: string) => void,
): readonly DataColumn<Contact>[] {
  const { t, number } = translator;
  const worded = (dimension: 'format' | 'status' | 'certainty'): DataColumn<Contact> => ({
    key: dimension,
    label: t(`dimension.${dimension}`),
    cell: (contact) => valueLabel(dataset, dimension, contact[dimension], translator),
  });
  return [
    {
      key: 'date',
      label: t('timeline.table.date'),
      cell: ({ id, span, conflicts }) => (
        <>
          <Button look="link" className={styles.date ?? ''} onClick={() => openContact(id)}>
            {formatKnownDate(span, 'short', translator)}
          </Button>
          {conflicts.map((conflict, index) =>
            conflict.span ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice
              <span key={index} className={styles.other}>
                {t('timeline.table.or', { date: formatKnownDate(conflict.span, 'short', translator) })}
              </span>
            ) : null,
          )}
        </>
      ),
    },
    {
      key: 'place',
      label: t('dimension.place'),
      cell: (contact) => whereInWords(dataset, contact, translator),
    },
    {
      key: 'channel',
      label: t('dimension.channel'),
      cell: ({ channel }) => channelLabel(dataset, channel, translator),
    },
    worded('format'),
    worded('status'),
    {
      ...worded('certainty'),
      cell: ({ certainty, isLocal }) =>
        [valueLabel(dataset, 'certainty', certainty, translator), ...(isLocal ? [t('mark.local')] : [])].join(
          ' · ',
        ),
    },
    {
      key: 'topics',
      label: t('timeline.table.topics'),
      isNumber: true,
      cell: ({ codings }) => number(codings.length),
    },
    {
      key: 'documents',
      label: t('timeline.table.documents'),
      isNumber: true,
      cell: ({ documents }) => number(documents.length),
    },
  ];
}

function columnsOfQuarters(
  dataset: Dataset,
  quarters: readonly QuarterCount[],
  translator: Translator,
): readonly DataColumn<QuarterCount>[] {
  const { t, number } = translator;
  const channels = dataset.channels.filter(
    (channel) => channel !== placeUnknown || quarters.some(({ byChannel }) => byChannel[channel]),
  );
  return [
    {
      key: 'quarter',
      label: t('timeline.table.quarter'),
      cell: ({ start, end }) =>
        formatKnownDate(
          { from: start, to: end - 1, precision: 'month', isApproximate: false },
          'short',
          translator,
        ),
    },
    ...channels.map(
      (channel): DataColumn<QuarterCount> => ({
        key: channel,
        label: channelLabel(dataset, channel, translator),
        isNumber: true,
        cell: ({ byChannel }) => number(byChannel[channel] ?? 0),
      }),
    ),
    {
      key: 'total',
      label: t('timeline.table.total'),
      isNumber: true,
      cell: ({ total }) => number(total),
    },
  ];
}
