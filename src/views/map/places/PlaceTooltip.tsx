import { useEffect, useLayoutEffect, useRef } from 'react';
import { countryName } from '#filter/countryName.ts';
import { withLocal } from '#filter/withLocal.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './PlaceTooltip.module.css';
import type { PlacedCircle } from './usePlacedCircles.ts';

/** The place that the pointer or the keyboard is on. */
export type PointedPlace = { readonly circle: PlacedCircle; readonly by: 'pointer' | 'focus' };

type PlaceTooltipProps = {
  readonly pointed: PointedPlace;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
};

const gap = 6;

/** What is known of a place in three lines. It stays while the pointer is on it; Escape closes it. */
export function PlaceTooltip({ pointed: { circle }, onEnter, onLeave }: PlaceTooltipProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const { t, number } = translator;
  const tooltip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tooltip.current) stand(tooltip.current, circle);
  }, [circle]);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onLeave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onLeave]);
  const { place, contacts, formats, last, local } = circle.of;
  const byFormat = formats.map(([format, count]) => `${t(`formatShort.${format}`)} ${number(count)}`);
  return (
    <div
      ref={tooltip}
      role="tooltip"
      className={styles.tooltip}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className={styles.place}>
        {t('map.placeInCountry', {
          place: circle.name,
          country: countryName(dataset, place.country, translator),
        })}
      </p>
      <p>
        <strong>{withLocal(t('count.contacts', { count: contacts }), local, translator)}</strong>
        {contacts > 1 ? ` · ${byFormat.join(' · ')}` : ` · ${t(`formatShort.${last.format}`)}`}
      </p>
      <p>
        {t(contacts > 1 ? 'map.last' : 'map.on', { date: formatKnownDate(last.span, 'short', translator) })}
      </p>
    </div>
  );
}

/** Above the circle, or below where there is no room, within the width of the map. */
function stand(tooltip: HTMLElement, { x, y, clearance }: PlacedCircle): void {
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const room = tooltip.parentElement?.clientWidth ?? width;
  const above = y - clearance - gap - height;
  tooltip.style.left = `${Math.max(0, Math.min(x - width / 2, room - width))}px`;
  tooltip.style.top = `${above < -40 ? y + clearance + gap : above}px`;
}
