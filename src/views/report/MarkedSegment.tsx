import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { type EvidenceMark, kindOf } from './evidenceMarks.ts';
import type { Segment } from './highlightSegments.ts';
import { type MarkLabel, markLabels } from './markLabels.ts';
import styles from './ReportText.module.css';

type MarkedSegmentProps = {
  readonly words: string;
  readonly segment: Segment<EvidenceMark>;
  readonly lit: string | null;
  /** Whether labels must say of which contact they are. */
  readonly hasSeveral: boolean;
};

/** A piece of a paragraph: coloured by what it bears, and where that ends labelled with it. A label leads to the value. */
export function MarkedSegment({ words, segment, lit, hasSeveral }: MarkedSegmentProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const [first] = segment.marks;
  if (!first) return words;
  return (
    <>
      <mark
        className={styles.mark}
        data-kind={kindOf[first.field]}
        data-targets={segment.marks.map(({ target }) => target).join(' ')}
        data-lit={segment.marks.some(({ target }) => target === lit) || undefined}
      >
        {words}
      </mark>
      {markLabels(segment.ending).map((label) => (
        <a
          key={label.kind}
          href={`#${label.targets[0]}`}
          className={styles.label}
          data-kind={label.kind}
          data-targets={label.targets.join(' ')}
        >
          {labelWords(label, hasSeveral, dataset, translator)}
        </a>
      ))}
    </>
  );
}

/** More fields than this of one kind are named by the kind. */
const mostFields = 2;

function labelWords(
  { kind, fields, topics, numbers }: MarkLabel,
  hasSeveral: boolean,
  dataset: Dataset,
  { t, label }: Translator,
): string {
  const names =
    kind === 'topic'
      ? topics.map((topic) => label(dataset.topics.get(topic)?.shortLabel ?? { en: topic }))
      : fields.length > mostFields
        ? [t('report.mark.manner')]
        : fields.map((field) => t(`report.mark.${field as Exclude<typeof field, 'topic'>}`));
  return [...(hasSeveral ? [numbers.join('+')] : []), names.join(', ')].join(' ');
}
