import type { ReactNode } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { total } from '#selectors/tallyTopics.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { codingsIn, raisedIn, type TopicYear } from '#selectors/topicYears.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { FigureButton } from '#views/FigureButton.tsx';
import { TopicName } from '#views/topics/TopicName.tsx';
import styles from '#views/topics/TopicsView.module.css';
import type { YearEvidence } from './useYearEvidence.ts';
import { cellInWords, groupInWords, yearInWords } from './yearWords.ts';

type Figure = { readonly count: number; readonly name: string; readonly onOpen: () => void };

type Row = {
  readonly key: string;
  readonly head: ReactNode;
  readonly group: string;
  readonly ofYear: (year: TopicYear) => Figure;
  /** Of all years; only the number where there is nothing to open. */
  readonly ofAll: Figure | number;
};

type YearTableProps = {
  readonly groups: readonly TopicGroup[];
  readonly years: readonly TopicYear[];
  readonly evidence: YearEvidence;
};

/** The same figures as a table: the contacts of each year, those of each topic, and the codings of each group. */
export function YearTable({ groups, years, evidence }: YearTableProps) {
  const { t, number } = useTranslator();
  const rows = useRows(groups, years, evidence);
  const columns: DataColumn<Row>[] = [
    { key: 'topic', label: t('topics.table.topic'), cell: ({ head }) => head },
    { key: 'group', label: t('topics.table.group'), cell: ({ group }) => group },
    ...years.map((year) => ({
      key: String(year.year),
      label: String(year.year),
      isNumber: true,
      cell: (row: Row) => <FigureButton {...row.ofYear(year)} />,
    })),
    {
      key: 'all',
      label: t('topics.overTime.table.all'),
      isNumber: true,
      cell: ({ ofAll }) => (typeof ofAll === 'number' ? number(ofAll) : <FigureButton {...ofAll} />),
    },
  ];
  return (
    <div className={styles.table}>
      <DataTable
        caption={t('topics.overTime.table.caption', { count: countContacts(years) })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </div>
  );
}

function useRows(groups: readonly TopicGroup[], years: readonly TopicYear[], evidence: YearEvidence): Row[] {
  const translator = useTranslator();
  const { t } = translator;
  const nameOf = ({ label }: TopicGroup) => label ?? t('topics.otherGroup');
  const contacts: Row = {
    key: 'contacts',
    head: t('topics.overTime.table.contacts'),
    group: '',
    ofYear: (year) => ({
      count: year.contacts.length,
      name: yearInWords(year, translator),
      onOpen: () => evidence.ofYear(year),
    }),
    ofAll: countContacts(years),
  };
  const topics = groups.flatMap((group) =>
    group.rows.map(
      (row): Row => ({
        key: row.topic.id,
        head: <TopicName topic={row.topic} />,
        group: nameOf(group),
        ofYear: (year) => ({
          count: total(raisedIn(year, row.topic.id)),
          name: cellInWords(row, year, translator),
          onOpen: () => evidence.ofTopic(row, year),
        }),
        ofAll: {
          count: row.total,
          name: `${row.label}: ${t('count.contacts', { count: row.total })}`,
          onOpen: () => evidence.ofAllYears(row),
        },
      }),
    ),
  );
  const codings = groups.map((group): Row => {
    const ids = group.rows.map(({ topic }) => topic.id);
    return {
      key: `codings ${group.id}`,
      head: t('topics.overTime.table.codings'),
      group: nameOf(group),
      ofYear: (year) => ({
        count: codingsIn(year, ids),
        name: groupInWords(group, year, translator),
        onOpen: () => evidence.ofGroup(group, year),
      }),
      ofAll: years.reduce((sum, year) => sum + codingsIn(year, ids), 0),
    };
  });
  return [contacts, ...topics, ...codings];
}

function countContacts(years: readonly TopicYear[]): number {
  return years.reduce((sum, { contacts }) => sum + contacts.length, 0);
}
