import { useTranslator } from '#i18n/useTranslator.ts';
import { textWidth } from '#ui/textWidth.ts';
import { markOutline, markPaint } from '#views/markShape.ts';
import styles from './TimelineLegend.module.css';
import type { LegendForm, LegendItem } from './useLegendForm.ts';

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
        <li key={item.key} className={styles.item}>
          <LegendSign item={item} />
          {form === 'long' ? item.name : item.shortName}
        </li>
      ))}
    </ul>
  );
}

/** Room for the longest of the items, so that they stand in columns. */
function widest(items: readonly LegendItem[]): number {
  return items.reduce((most, { shortName }) => Math.max(most, Math.ceil(textWidth(shortName)) + 21), 0);
}

function LegendSign({ item: { format, tone, state } }: { item: LegendItem }) {
  return (
    <svg
      className={tone === null ? styles.neutral : undefined}
      data-tone={tone ?? undefined}
      width="15"
      height="15"
      viewBox="-7.5 -7.5 15 15"
      aria-hidden="true"
    >
      {format === null ? (
        <rect className={styles.swatch} x={-5} y={-5} width={10} height={10} />
      ) : (
        <path d={markOutline(format, state)} {...markPaint(state)} />
      )}
    </svg>
  );
}
