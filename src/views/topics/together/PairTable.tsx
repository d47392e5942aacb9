import { shareText } from '#selectors/shareText.ts';
import type { TopicPair } from '#selectors/topicPairs.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { FigureButton } from '#views/FigureButton.tsx';
import viewStyles from '#views/topics/TopicsView.module.css';
import { type PairFigures, pairName, showPair } from './pairFigures.ts';

/** All pairs that were ever discussed together, with the part of each topic's contacts that they are. */
export function PairTable({ ranked, figures }: { ranked: readonly TopicPair[]; figures: PairFigures }) {
  const { rows: topics, translator } = figures;
  const { t, label } = translator;
  const rowOf = new Map(topics.map((row) => [row.topic.id, row]));
  const rows = ranked.flatMap(({ first, second, contacts }) => {
    const [one, other] = [rowOf.get(first), rowOf.get(second)];
    return one && other ? [{ one, other, contacts }] : [];
  });
  type Row = (typeof rows)[number];
  const columns: DataColumn<Row>[] = [
    {
      key: 'one',
      label: t('topics.together.table.first'),
      cell: ({ one }) => label(one.topic.prefLabel),
    },
    {
      key: 'other',
      label: t('topics.together.table.second'),
      cell: ({ other }) => label(other.topic.prefLabel),
    },
    {
      key: 'contacts',
      label: t('topics.table.total'),
      isNumber: true,
      cell: ({ one, other, contacts }) => (
        <FigureButton
          count={contacts}
          name={pairName(one, other, figures)}
          onOpen={() => showPair(one, other, figures)}
        />
      ),
    },
    {
      key: 'shareOfOne',
      label: t('topics.together.table.shareOfFirst'),
      isNumber: true,
      cell: ({ one, contacts }) => shareText(contacts, one.total, translator),
    },
    {
      key: 'shareOfOther',
      label: t('topics.together.table.shareOfSecond'),
      isNumber: true,
      cell: ({ other, contacts }) => shareText(contacts, other.total, translator),
    },
  ];
  const possible = (topics.length * (topics.length - 1)) / 2;
  return (
    <div className={viewStyles.table}>
      <DataTable
        caption={t('topics.together.table.caption', { count: rows.length, total: possible })}
        columns={columns}
        rows={rows}
        rowKey={({ one, other }) => `${one.topic.id} ${other.topic.id}`}
      />
    </div>
  );
}
