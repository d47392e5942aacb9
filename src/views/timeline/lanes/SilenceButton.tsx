import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Silence } from '#selectors/timelineSilence.ts';
import styles from '#views/timeline/TimelineChart.module.css';
import type { TimelineLayout } from '#views/timeline/useTimelineLayout.ts';
import { useShowContacts } from '#views/useShowContacts.ts';

type SilenceButtonProps = {
  readonly silence: NonNullable<TimelineLayout['silence']>;
  readonly words: string;
};

/** Where the hit area ends: never under 24 pixels high. */
const bottom = { withCaption: 36, alone: 24 };

/** The length of the longest silence: a button that shows the contacts around it. The plot takes its clicks. */
export function SilenceButton({ silence, words }: SilenceButtonProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { from, to, label } = silence;
  const caption = t('timeline.silence');
  const name = t('timeline.silenceName', { days: words, caption, ...days(silence, translator) });
  const left = Math.min(from, label.x - 24);
  const right = Math.max(to, label.x + 24);
  return (
    <g transform={`translate(0 ${Math.round(label.top)})`}>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no button in SVG */}
      <rect
        role="button"
        tabIndex={0}
        aria-label={name}
        className={styles.silence}
        data-silence=""
        x={left}
        y={-3}
        width={right - left}
        height={3 + (label.hasCaption ? bottom.withCaption : bottom.alone)}
      >
        <title>{name}</title>
      </rect>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus */}
      <g aria-hidden="true" className={styles.silenceWords}>
        <path className={styles.dimension} d={`M${from + 3} 3.5H${to - 3}M${from + 3} 0v7M${to - 3} 0v7`} />
        <text className={styles.silenceLength} x={label.x} y={18}>
          {words}
        </text>
        {label.hasCaption ? (
          <text className={styles.silenceCaption} x={label.x} y={31}>
            {caption}
          </text>
        ) : null}
      </g>
    </g>
  );
}

/** Shows the two contacts around the longest silence. */
export function useSilenceEvidence(silence: Silence | null, words: string): () => void {
  const translator = useTranslator();
  const showContacts = useShowContacts();
  return () => {
    if (!silence) return;
    const title = translator.t('timeline.silenceEvidence', { days: words, ...days(silence, translator) });
    showContacts(title, silence.between, null);
  };
}

function days({ after, before }: Silence, translator: Parameters<typeof formatDay>[2]) {
  return { from: formatDay(after, 'long', translator), to: formatDay(before, 'long', translator) };
}
