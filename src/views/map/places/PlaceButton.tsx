import { withLocal } from '#filter/withLocal.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { channelTone } from '#views/channelTone.ts';
import { LocalDot } from '#views/LocalDot.tsx';
import styles from '#views/map/PlaceMap.module.css';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { hitRadius } from './placeAt.ts';
import { typeSize } from './placeLabels.ts';
import { dotAt, type PlacedCircle, ring } from './usePlacedCircles.ts';

type PlaceButtonProps = {
  readonly circle: PlacedCircle;
  /** The count, if it stands in the circle. */
  readonly inside: string | null;
  /** The one of its set that Tab leads to. */
  readonly isCurrent: boolean;
  readonly isDimmed: boolean;
};

/** A place as a circle that can be chosen. The set that it belongs to hears its clicks and keys. */
export function PlaceButton({ circle, inside, isCurrent, isDimmed }: PlaceButtonProps) {
  const { t } = useTranslator();
  const dataset = useDataset();
  const { id, x, y, radius, name, of } = circle;
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there is no other element for a button
    <g
      role="button"
      className={styles.place}
      tabIndex={isCurrent ? 0 : -1}
      aria-pressed={of.isChosen}
      aria-label={withLocal(
        t(of.isChosen ? 'map.placeChosen' : 'map.place', { place: name, contacts: of.contacts }),
        of.local,
        { t },
      )}
      data-place={id}
      data-tone={channelTone(dataset, of.channel)}
      data-dimmed={isDimmed || undefined}
      transform={`translate(${x} ${y})`}
    >
      <circle className={styles.hit} r={Math.max(radius, hitRadius)} />
      <circle className={styles.disc} r={radius} />
      {of.isChosen ? <circle className={styles.chosen} r={radius + ring.gap + ring.width / 2} /> : null}
      {of.local > 0 ? <LocalDot {...dotAt(radius)} /> : null}
      <circle className={styles.focus} r={radius + (of.isChosen ? 9 : 3)} />
      {inside === null ? null : (
        <text className={styles.number} y={typeSize * 0.36}>
          {inside}
        </text>
      )}
    </g>
  );
}
