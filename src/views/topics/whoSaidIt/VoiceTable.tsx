import { byFrequency, type TopicGroup, type TopicRow } from '#selectors/topicGroups.ts';
import { voices } from '#selectors/topicVoices.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { FigureButton } from '#views/FigureButton.tsx';
import { TopicName } from '#views/topics/TopicName.tsx';
import viewStyles from '#views/topics/TopicsView.module.css';
import { allOf, type VoiceFigures, voiceFigure, voiceName } from './voiceFigures.ts';

type Row = TopicRow & { readonly group: string };

/** The cells of all topics, and how many contacts of each have a readout. */
export function VoiceTable({ groups, figures }: { groups: readonly TopicGroup[]; figures: VoiceFigures }) {
  const { dataset, found, translator, show } = figures;
  const { t, number } = translator;
  const rows = groups
    .flatMap(({ label, rows: own }) => own.map((row) => ({ ...row, group: label ?? t('topics.otherGroup') })))
    .sort(byFrequency(translator));
  const columns: DataColumn<Row>[] = [
    { key: 'topic', label: t('topics.table.topic'), cell: ({ topic }) => <TopicName topic={topic} /> },
    { key: 'group', label: t('topics.table.group'), cell: ({ group }) => group },
    ...voices.map(
      (voice): DataColumn<Row> => ({
        key: voice,
        label: voiceName(voice, dataset, translator),
        isNumber: true,
        cell: (row) => {
          const figure = voiceFigure(voice, row, figures);
          return (
            <FigureButton count={figure.contacts.length} name={figure.title} onOpen={() => show(figure)} />
          );
        },
      }),
    ),
    {
      key: 'total',
      label: t('topics.table.total'),
      isNumber: true,
      cell: (row) => {
        const figure = allOf(row, figures);
        return <FigureButton count={row.total} name={figure.title} onOpen={() => show(figure)} />;
      },
    },
    {
      key: 'readouts',
      label: t('topics.voices.withReadout'),
      isNumber: true,
      cell: ({ topic }) => number(found.byTopic(topic.id).withReadout),
    },
  ];
  return (
    <div className={viewStyles.table}>
      <DataTable
        caption={t('topics.voices.caption', { count: found.contacts.length })}
        columns={columns}
        rows={rows}
        rowKey={({ topic }) => topic.id}
      />
    </div>
  );
}
