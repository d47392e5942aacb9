import { memo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { EvidenceMark } from './evidenceMarks.ts';
import { highlightSegments } from './highlightSegments.ts';
import { MarkedSegment } from './MarkedSegment.tsx';
import styles from './ReportText.module.css';

type ReportTextProps = {
  readonly paragraphs: readonly string[];
  /** By the paragraph that they are in. */
  readonly marks: ReadonlyMap<number, readonly EvidenceMark[]>;
  /** Id of the element whose evidence is lit; null lights none. */
  readonly lit: string | null;
  readonly hasSeveral: boolean;
};

/** The report by its numbered paragraphs, in which whatever bears a value is marked, and labelled with what it bears. */
export const ReportText = memo(function ReportText({ paragraphs, marks, lit, hasSeveral }: ReportTextProps) {
  const { t } = useTranslator();
  return (
    <ol className={styles.text}>
      {paragraphs.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are known by their number alone
        <li key={index} className={styles.paragraph}>
          <span className={styles.number}>
            <span aria-hidden="true">¶{index + 1}</span>
            <VisuallyHidden>{t('report.paragraph', { number: index + 1 })}</VisuallyHidden>
          </span>
          <p dir="auto">
            {highlightSegments(words.length, marks.get(index) ?? []).map((segment) => (
              <MarkedSegment
                key={segment.start}
                words={words.slice(segment.start, segment.end)}
                segment={segment}
                lit={lit}
                hasSeveral={hasSeveral}
              />
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
});
