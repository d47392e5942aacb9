import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { PlaceCounts, PlaceTotal } from '#selectors/placeCounts.ts';
import { mostContacts } from '#views/map/gestures/useHomeFrame.ts';
import styles from '#views/map/PlaceMap.module.css';
import { circleRadius } from './circleRadius.ts';
import { hasLegend, legendSize } from './cornersTaken.ts';

/** How far above the foot the line of the smaller circle is at most, and what lies between two lines of words. */
const smallerLine = 10;
const lineHeight = 13;

/** How large the circles are: the largest that is shown, and that of one contact. */
export function SizeLegend({
  counts: { places },
  totals,
}: {
  counts: PlaceCounts;
  totals: readonly PlaceTotal[];
}) {
  const { t } = useTranslator();
  const drawing = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const stage = drawing.current?.parentElement;
    if (!stage) return;
    const observer = new ResizeObserver(() => setWidth(stage.clientWidth));
    observer.observe(stage);
    return () => observer.disconnect();
  }, []);
  const radiusOf = circleRadius(width, mostContacts(totals));
  const largest = places[0]?.contacts ?? 0;
  // Where the two circles are alike, their words would lie on each other.
  const isClear = largest > 1 && 2 * radiusOf(largest) >= smallerLine + lineHeight;
  const sizes = isClear ? [largest, 1] : largest > 0 ? [largest] : [];
  const foot = legendSize.height - 7;
  const middle = radiusOf(Math.max(1, largest)) + 2;
  return (
    <svg ref={drawing} className={styles.legend} {...legendSize} aria-hidden="true">
      {hasLegend(width)
        ? sizes.map((contacts) => {
            const radius = radiusOf(contacts);
            const top = foot - 2 * radius;
            // The smaller one's line leaves from its top, and its words stand clear of the larger one's.
            const y = contacts === 1 ? Math.max(top, foot - smallerLine) : top;
            return (
              <g key={contacts}>
                <circle cx={middle} cy={foot - radius} r={radius} />
                <path d={`M${middle} ${y}H${middle * 2 + 4}`} />
                <text x={middle * 2 + 7} y={y + 4}>
                  {t('count.contacts', { count: contacts })}
                </text>
              </g>
            );
          })
        : null}
    </svg>
  );
}
