import { useTranslator } from '#i18n/useTranslator.ts';
import { textWidth } from '#ui/textWidth.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { LocalDot } from '#views/LocalDot.tsx';
import { markOutline, markPaint } from '#views/markShape.ts';
import type { LegendItem } from './legendItems.ts';
import styles from './TimelineLegend.module.css';
import type { LegendForm } from './useLegendForm.ts';

/** What shapes, colours and fills of the marks mean; only those that are on the plot. */
export function TimelineLegend({ items, form }: { items: readonly LegendItem[]; form: LegendForm }) {
  const { t } = useTranslator();
  if (items.length === 0) return null;
  return (
    <ul
      className={styles.legend}
      data-form={form}
      aria-label={t('timeline.legend')}
      style={
        form === 'below' ? { gridTemplateColumns: `repeat(auto-fill, minmax(${widest(items)}px, 1fr))` } : {}
      }
    >
      {items.map((item) => (
        <li key={item.key} className={styles.item} title={item.hint} data-wide={isWide(item) || undefined}>
          <LegendSign item={item} />
          {form === 'long' ? item.name : item.shortName}
          {item.hint ? <VisuallyHidden> ({item.hint})</VisuallyHidden> : null}
        </li>
      ))}
    </ul>
  );
}

/** Those that are no marks have longer names, and take two columns. */
function isWide({ hint }: LegendItem): boolean {
  return hint !== undefined;
}

/** Room for the longest of the items, so that they stand in columns. */
function widest(items: readonly LegendItem[]): number {
  return items.reduce(
    (most, item) => (isWide(item) ? most : Math.max(most, Math.ceil(textWidth(item.shortName)) + 21)),
    0,
  );
}

const box = 'M-5-5h10v10h-10Z';
/** Wider than a mark, since it stands for time. */
const stretch = 'M-7-5h14v10h-14Z';

function LegendSign({ item: { sign, format, tone, state } }: { item: LegendItem }) {
  return (
    <svg
      className={tone === null ? styles.neutral : undefined}
      data-tone={tone ?? undefined}
      width="15"
      height="15"
      viewBox="-7.5 -7.5 15 15"
      aria-hidden="true"
    >
      {format === null ? null : <path d={markOutline(format, state)} {...markPaint(state)} />}
      {sign === 'local' ? <LocalDot /> : null}
      {sign === 'colour' ? <path className={styles.swatch} d={box} /> : null}
      {sign === 'otherDate' ? <circle className={styles.otherDate} r={6} /> : null}
      {sign === 'uncoded' || sign === 'blank' ? <path className={styles.blank} d={stretch} /> : null}
      {sign === 'uncoded' ? <path className={styles.hatch} d="M-7 1L-1-5M-5 5L5-5M1 5L7-1" /> : null}
    </svg>
  );
}
