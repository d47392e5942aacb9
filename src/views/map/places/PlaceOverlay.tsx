import { useMemo } from 'react';
import { Pane } from 'react-leaflet';
import type { CountryLabel } from '#data/mapQuery.ts';
import type { PlaceCounts, PlaceTotal } from '#selectors/placeCounts.ts';
import { CountryNames } from '#views/map/base/CountryNames.tsx';
import { useMapFrame } from '#views/map/gestures/useMapFrame.ts';
import styles from '#views/map/PlaceMap.module.css';
import { cornersTaken } from './cornersTaken.ts';
import { LabelTexts } from './LabelTexts.tsx';
import { labelWidth } from './labelWidth.ts';
import { PlaceCircles } from './PlaceCircles.tsx';
import type { PointedPlace } from './PlaceTooltip.tsx';
import { placeLabels } from './placeLabels.ts';
import { usePlacedCircles } from './usePlacedCircles.ts';

type PlaceOverlayProps = {
  readonly counts: PlaceCounts;
  readonly totals: readonly PlaceTotal[];
  readonly labels: readonly CountryLabel[];
  readonly onPoint: (pointed: PointedPlace | null) => void;
};

/** What stands on the land: names of countries, circles of places, and the circles' names. */
export function PlaceOverlay(props: PlaceOverlayProps) {
  return (
    <Pane name="places" style={{ zIndex: 450 }}>
      <OverlayDrawing {...props} />
    </Pane>
  );
}

function OverlayDrawing({ counts, totals, labels, onPoint }: PlaceOverlayProps) {
  const frame = useMapFrame();
  const circles = usePlacedCircles(counts, totals, frame);
  const { width, height, left, top } = frame;
  const placed = useMemo(() => {
    const seen = circles.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
    return placeLabels(seen, { width, height, widthOf: labelWidth, obstacles: cornersTaken(width, height) });
  }, [circles, width, height]);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: no picture with one meaning, but a group of buttons with names
    <svg
      className={styles.overlay}
      width={width}
      height={height}
      style={{ transform: `translate(${left}px, ${top}px)` }}
    >
      <CountryNames labels={labels} circles={circles} placed={placed} frame={frame} />
      <PlaceCircles circles={circles} placed={placed} onPoint={onPoint}>
        <LabelTexts placed={placed} />
      </PlaceCircles>
    </svg>
  );
}
