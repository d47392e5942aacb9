import { useTranslator } from '#i18n/useTranslator.ts';
import { shareText } from '#selectors/shareText.ts';
import { byChange } from '#selectors/topicComparison.ts';
import { byFrequency, type TopicGroup, type TopicRow } from '#selectors/topicGroups.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { FigureButton } from '#views/FigureButton.tsx';
import { TopicName } from '#views/topics/TopicName.tsx';
import viewStyles from '#views/topics/TopicsView.module.css';
import type { ComparedOrder } from './CompareMenus.tsx';
import { changeText } from './comparedChange.ts';
import { type ComparedFigures, figureOf } from './comparedDots.tsx';

type CompareTableProps = {
  readonly groups: readonly TopicGroup[];
  readonly figures: ComparedFigures;
  readonly order: ComparedOrder;
};

type Row = TopicRow & { readonly group: string };

/** Counts, shares and change of all topics, in one list. */
export function CompareTable({ groups, figures, order }: CompareTableProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { comparison, words } = figures;
  const groupOf = new Map(
    groups.flatMap(({ label, rows }) => rows.map(({ topic }) => [topic.id, label ?? t('topics.otherGroup')])),
  );
  const all = { id: '', label: null, rows: groups.flatMap(({ rows }) => rows) };
  const ordered =
    order === 'change'
      ? byChange([all], comparison.changes, translator).flatMap(({ rows }) => rows)
      : [...all.rows].sort(byFrequency(translator));
  return (
    <div className={viewStyles.table}>
      <DataTable
        caption={t('topics.compare.caption', words)}
        columns={columnsOf(figures)}
        rows={ordered.map((row) => ({ ...row, group: groupOf.get(row.topic.id) ?? '' }))}
        rowKey={({ topic }) => topic.id}
      />
    </div>
  );
}

function columnsOf(figures: ComparedFigures): DataColumn<Row>[] {
  const { comparison, words, translator, show } = figures;
  const { t } = translator;
  const inPeriod = (period: 'before' | 'after'): DataColumn<Row>[] => {
    const { length } = comparison[period].contacts;
    const countIn = ({ topic }: Row) => comparison.changes.get(topic.id)?.[period] ?? 0;
    return [
      {
        key: period,
        label: t('topics.compare.key', { period: words[period], count: length }),
        isNumber: true,
        cell: (row) => {
          const figure = figureOf(period, row, figures);
          return <FigureButton count={countIn(row)} name={figure.title} onOpen={() => show(figure)} />;
        },
      },
      {
        key: `${period}-share`,
        label: t('topics.table.share'),
        isNumber: true,
        cell: (row) => shareText(countIn(row), length, translator),
      },
    ];
  };
  return [
    { key: 'topic', label: t('topics.table.topic'), cell: ({ topic }) => <TopicName topic={topic} /> },
    { key: 'group', label: t('topics.table.group'), cell: ({ group }) => group },
    ...inPeriod('before'),
    ...inPeriod('after'),
    {
      key: 'change',
      label: t('topics.compare.change'),
      isNumber: true,
      cell: ({ topic }) => changeText(comparison.changes.get(topic.id)?.points ?? null, translator),
    },
  ];
}
