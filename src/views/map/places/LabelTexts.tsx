import styles from '#views/map/PlaceMap.module.css';
import { lineHeight, type PlaceLabel } from './placeLabels.ts';

/** From the top of a line to the foot of its letters. */
export const baseline = lineHeight - 3;

/** The names of places; a name takes clicks for its circle. */
export function LabelTexts({ placed }: { placed: readonly PlaceLabel[] }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the circles have these names
    <g aria-hidden="true">
      {placed.map(({ id, outside }) =>
        outside ? (
          <text
            key={id}
            className={styles.label}
            data-place={id}
            x={outside.box.x}
            y={outside.box.y + baseline}
          >
            {outside.text}
          </text>
        ) : null,
      )}
    </g>
  );
}
