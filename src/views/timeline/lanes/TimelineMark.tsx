import { memo } from 'react';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { markName } from '#selectors/timelineWords.ts';
import { LocalDot } from '#views/LocalDot.tsx';
import { markOutline, markPaint, markState } from '#views/markShape.ts';
import styles from './TimelineMarks.module.css';

type TimelineMarkProps = {
  readonly dataset: Dataset;
  readonly translator: Translator;
  readonly contact: Contact;
  readonly tone: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Outside of the brush. */
  readonly isDimmed: boolean;
  /** Shown in the panel. */
  readonly isOpen: boolean;
  /** The one mark that Tab leads to. */
  readonly isTabStop: boolean;
  /** It lies on the bar of its date, and is set off from it. */
  readonly hasBar: boolean;
  readonly describedBy: string | undefined;
};

/** The mark of one contact: a button whose clicks the plot takes, since the nearest mark wins. */
export const TimelineMark = memo(function TimelineMark(props: TimelineMarkProps) {
  const { contact, x, y, size, isDimmed, isOpen, isTabStop } = props;
  const state = markState(contact);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
    <g
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={markName(props.dataset, contact, props.translator)}
      aria-describedby={props.describedBy}
      aria-current={isOpen ? 'true' : undefined}
      data-contact={contact.id}
      data-tone={props.tone}
      data-dimmed={isDimmed || undefined}
      className={styles.mark}
      transform={`translate(${x} ${y}) scale(${size})`}
    >
      {props.hasBar ? <path className={styles.setOff} d={markOutline(contact.format, state)} /> : null}
      <path
        d={markOutline(contact.format, state)}
        {...markPaint(state)}
        {...(isOpen ? { className: styles.open } : {})}
      />
      {contact.isLocal ? <LocalDot /> : null}
    </g>
  );
});
