import { formatDay, formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { contactName, whereInWords } from '#selectors/contactWords.ts';
import type { TopicGroup, TopicRow } from '#selectors/topicGroups.ts';
import type { LifeLine, TopicLifeLines } from '#selectors/topicLifeLines.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { FigureButton } from '#views/FigureButton.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { TopicName } from '#views/topics/TopicName.tsx';
import viewStyles from '#views/topics/TopicsView.module.css';
import styles from './LifeLines.module.css';
import { silenceInWords, streakInWords } from './lifeLineWords.ts';
import type { LineEvidence } from './useLineEvidence.ts';

type Row = { readonly group: string; readonly row: TopicRow; readonly line: LifeLine | undefined };

type LifeLineTableProps = {
  readonly groups: readonly TopicGroup[];
  readonly lived: TopicLifeLines;
  readonly evidence: LineEvidence;
};

/** The lines as figures, each of which opens what is behind it. */
export function LifeLineTable({ groups, lived, evidence }: LifeLineTableProps) {
  const translator = useTranslator();
  const { t } = translator;
  const rows = groups.flatMap((group) =>
    group.rows.map(
      (row): Row => ({
        row,
        group: group.label ?? t('topics.otherGroup'),
        line: lived.lines.get(row.topic.id),
      }),
    ),
  );
  const columns: DataColumn<Row>[] = [
    { key: 'topic', label: t('topics.table.topic'), cell: ({ row }) => <TopicName topic={row.topic} /> },
    { key: 'group', label: t('topics.table.group'), cell: ({ group }) => group },
    {
      key: 'contacts',
      label: t('topics.table.total'),
      isNumber: true,
      cell: ({ row, line }) => (
        <FigureButton
          count={row.total}
          name={`${row.label}: ${t('count.contacts', { count: row.total })}`}
          onOpen={() => line && evidence.ofLine(row, line)}
        />
      ),
    },
    ...dateColumns(translator),
    ...spanColumns(evidence, translator),
  ];
  return (
    <div className={viewStyles.table}>
      <DataTable
        caption={t('topics.lifeLines.table.caption', {
          count: lived.contacts,
          date: formatDay(lived.until, 'long', translator),
        })}
        columns={columns}
        rows={rows}
        rowKey={({ row }) => row.topic.id}
      />
    </div>
  );
}

const none = '–';

function dateColumns(translator: Translator): DataColumn<Row>[] {
  const { t, number } = translator;
  return [
    {
      key: 'first',
      label: t('topics.lifeLines.table.first'),
      cell: ({ line }) => (line ? <ContactDate contact={line.first} /> : none),
    },
    {
      key: 'last',
      label: t('topics.lifeLines.table.last'),
      cell: ({ line }) => (line ? <ContactDate contact={line.last} /> : none),
    },
    {
      key: 'since',
      label: t('topics.lifeLines.table.since'),
      isNumber: true,
      cell: ({ line }) => {
        if (!line) return none;
        return line.isDormant ? <strong>{number(line.since)}</strong> : number(line.since);
      },
    },
  ];
}

function spanColumns(evidence: LineEvidence, translator: Translator): DataColumn<Row>[] {
  const { t } = translator;
  return [
    {
      key: 'streak',
      label: t('topics.lifeLines.table.streak'),
      isNumber: true,
      cell: ({ row, line }) =>
        line ? (
          <>
            <FigureButton
              count={line.streak.length}
              name={`${row.label}: ${streakInWords(line.streak, translator)}`}
              onOpen={() => evidence.ofStreak(row, line)}
            />
            <Months from={line.streak[0]} to={line.streak.at(-1)} />
          </>
        ) : (
          none
        ),
    },
    {
      key: 'silence',
      label: t('topics.lifeLines.table.silence'),
      isNumber: true,
      cell: ({ row, line }) =>
        line?.silence ? (
          <>
            <FigureButton
              count={line.silence.days}
              name={`${row.label}: ${silenceInWords(line.silence, translator)}`}
              onOpen={() => evidence.ofSilence(row, line)}
            />
            <Months from={line.silence.from} to={line.silence.to} />
          </>
        ) : (
          none
        ),
    },
  ];
}

/** `Sept 2020 – Apr 2021`; the days are in the name of the figure. */
function Months({ from, to }: { from: Contact | undefined; to: Contact | undefined }) {
  const translator = useTranslator();
  if (!from || !to) return null;
  const words = [from, to].map(({ span }) => formatDay(span.from, 'month', translator));
  return <span className={styles.dates}>{[...new Set(words)].join(' – ')}</span>;
}

/** The date of a contact, which opens it. */
function ContactDate({ contact }: { contact: Contact }) {
  const translator = useTranslator();
  const dataset = useDataset();
  const openContact = useViewState((state) => state.openContact);
  return (
    <Button
      look="link"
      className={styles.date ?? ''}
      title={contactName(dataset, contact, translator)}
      onClick={() => openContact(contact.id)}
    >
      {formatKnownDate(contact.span, 'short', translator)}
      <VisuallyHidden>, {whereInWords(dataset, contact, translator)}</VisuallyHidden>
    </Button>
  );
}
