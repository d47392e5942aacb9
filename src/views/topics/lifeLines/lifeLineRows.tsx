import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { TopicGroup, TopicRow } from '#selectors/topicGroups.ts';
import type { TopicLifeLines } from '#selectors/topicLifeLines.ts';
import { textWidth } from '#ui/textWidth.ts';
import type { RowMark, TopicForm } from '#views/topics/TopicForm.ts';
import { LifeLineAxis } from './LifeLineAxis.tsx';
import { LifeLineMarks } from './LifeLineMarks.tsx';
import styles from './LifeLines.module.css';
import { lifeLineScale } from './lifeLineScale.ts';
import { endInWords, lastYear, lineInWords, mentionInWords } from './lifeLineWords.ts';
import { tickAreas } from './tickAreas.ts';
import type { LineEvidence } from './useLineEvidence.ts';

const gap = 8;

type LifeLineParts = {
  readonly groups: readonly TopicGroup[];
  readonly lived: TopicLifeLines;
  readonly dataset: Dataset;
  readonly evidence: LineEvidence;
  readonly openContact: (id: string) => void;
  readonly translator: Translator;
};

/** The life of each topic: a tick for each contact, and the year of the last mention at the right. */
export function lifeLineRows(parts: LifeLineParts): TopicForm {
  const { groups, lived, dataset, translator } = parts;
  const { t } = translator;
  const yearOf = ({ topic }: TopicRow) => lastYear(lived.lines.get(topic.id), translator);
  // The word of a topic that was never raised may reach into its zone: there is nothing in it.
  const words = [
    t('topics.lifeLines.lastYear'),
    ...groups.flatMap(({ rows }) => rows.filter(isRaised).map(yearOf)),
  ];
  const numberRoom = Math.ceil(Math.max(...words.map((word) => textWidth(word, 12, 700)))) + gap;
  return {
    baseline: 'none',
    renderAxis: (width) => <LifeLineAxis lived={lived} width={width} />,
    renderMarks: (zone) => <LifeLineMarks {...zone} lived={lived} />,
    marksOf: (row, width) => marksOf(row, width, numberRoom, parts),
    numberRoom,
    numberOf: (row) =>
      lived.lines.get(row.topic.id)?.isDormant ? (
        <strong className={styles.dormantYear}>{yearOf(row)}</strong>
      ) : (
        yearOf(row)
      ),
    nameOf: (row) => lineInWords(row, lived.lines.get(row.topic.id), lived.until, dataset, translator),
  };
}

function isRaised({ total }: TopicRow): boolean {
  return total > 0;
}

/** The contacts of a line where there are not too many, and its year, which opens all of them. */
function marksOf(row: TopicRow, width: number, numberRoom: number, parts: LifeLineParts): RowMark[] {
  const { lived, dataset, evidence, openContact, translator } = parts;
  const line = lived.lines.get(row.topic.id);
  if (!line) return [];
  const scale = lifeLineScale(lived, width);
  const mentions = lived.isCrowded ? [] : line.mentions;
  const areas = tickAreas(
    mentions.map(({ contact }) => scale.atContact(contact)),
    width,
  );
  const ticks = mentions.map((mention, index) => ({
    key: mention.contact.id,
    start: areas[index]?.start ?? 0,
    width: areas[index]?.width ?? 0,
    name: mentionInWords(row, mention, dataset, translator),
    onOpen: () => openContact(mention.contact.id),
  }));
  const all = {
    key: 'all',
    start: width,
    width: numberRoom,
    name: endInWords(row, line, lived.until, dataset, translator),
    onOpen: () => evidence.ofLine(row, line),
  };
  return [...ticks, all];
}
