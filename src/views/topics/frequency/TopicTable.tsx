import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicCounts } from '#selectors/countTopics.ts';
import { shareText } from '#selectors/shareText.ts';
import { total } from '#selectors/tallyTopics.ts';
import { byFrequency, topicGroups } from '#selectors/topicGroups.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import styles from '#views/topics/TopicsView.module.css';
import { useChooseTopic } from '#views/topics/useChooseTopic.ts';

/** The same figures in all measures, the most frequent topic first. */
export function TopicTable({ counts }: { counts: TopicCounts }) {
  const translator = useTranslator();
  const { dataset, filter } = useSnapshot();
  const choose = useChooseTopic();
  const { t, label } = translator;
  const rows = topicGroups(dataset, counts, 'contacts', translator)
    .flatMap((group) => group.rows.map((row) => ({ ...row, group: group.label ?? t('topics.otherGroup') })))
    .sort(byFrequency(translator));
  type Row = (typeof rows)[number];
  const columns: DataColumn<Row>[] = [
    {
      key: 'topic',
      label: t('topics.table.topic'),
      cell: ({ topic }) => (
        <Button
          look="quiet"
          className={styles.topicButton}
          aria-pressed={filter.topic.includes(topic.id)}
          title={topic.definition.en}
          onClick={() => choose(topic)}
        >
          {label(topic.prefLabel)}
        </Button>
      ),
    },
    { key: 'group', label: t('topics.table.group'), cell: ({ group }) => group },
    ...numberColumns<Row>(counts, translator),
  ];
  return (
    <div className={styles.table}>
      <DataTable
        caption={t('topics.table.caption', { count: counts.all.contacts })}
        columns={columns}
        rows={rows}
        rowKey={({ topic }) => topic.id}
      />
    </div>
  );
}

type Numbers = Pick<ReturnType<typeof topicGroups>[number]['rows'][number], 'tally' | 'total' | 'documents'>;

function numberColumns<Row extends Numbers>({ all }: TopicCounts, translator: Translator): DataColumn<Row>[] {
  const { t, number } = translator;
  return [
    {
      key: 'stated',
      label: t('topics.table.stated'),
      isNumber: true,
      cell: ({ tally }) => number(tally.stated),
    },
    {
      key: 'understood',
      label: t('topics.table.understood'),
      isNumber: true,
      cell: ({ tally }) => number(tally.understood),
    },
    {
      key: 'total',
      label: t('topics.table.total'),
      isNumber: true,
      cell: ({ tally }) => number(total(tally)),
    },
    {
      key: 'share',
      label: t('topics.table.share'),
      isNumber: true,
      cell: (row) => shareText(row.total, all.contacts, translator),
    },
    {
      key: 'documents',
      label: t('topics.table.documents'),
      isNumber: true,
      cell: (row) => number(row.documents),
    },
  ];
}
