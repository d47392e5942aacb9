import { svg } from 'leaflet';
import { useMemo, useState } from 'react';
import { GeoJSON, Pane } from 'react-leaflet';
import type { BoundaryLine, Shape } from '#data/mapQuery.ts';
import type { MapFiles } from '#data/useMapFiles.ts';
import styles from './BaseMap.module.css';
import { boundaryClass } from './boundaryClass.ts';
import { boundaryLineStyle } from './boundaryLineStyle.ts';
import { useBoundaryView } from './useBoundaryView.ts';
import { useFinePoints } from './useFinePoints.ts';

/** Land, lakes and boundary lines, in the tones of the theme. */
export function BaseMap({ files: { land, lines } }: { files: MapFiles }) {
  useFinePoints();
  const view = useBoundaryView()?.id ?? '';
  const drawn = useMemo(() => lines.filter((line) => boundaryClass(line, view) !== 'hidden'), [lines, view]);
  return (
    <>
      <Pane name="land" style={{ zIndex: 410 }}>
        {land ? <Shapes key={land.detail} pane="land" shapes={land.land} nameOf={nameOfLand} /> : null}
      </Pane>
      <Pane name="lakes" style={{ zIndex: 411 }}>
        {land ? <Shapes key={land.detail} pane="lakes" shapes={land.lakes} nameOf={nameOfLake} /> : null}
      </Pane>
      <Pane name="boundaries" style={{ zIndex: 412 }}>
        {drawn.length > 0 ? (
          <Shapes
            key={view}
            pane="boundaries"
            shapes={drawn}
            nameOf={(line) => boundaryLineStyle[boundaryClass(line as BoundaryLine, view)]}
          />
        ) : null}
      </Pane>
    </>
  );
}

const nameOfLand = () => styles.land ?? '';
const nameOfLake = () => styles.lake ?? '';

type ShapesProps = {
  readonly pane: string;
  readonly shapes: readonly Shape[];
  readonly nameOf: (shape: Shape) => string;
};

/** GeoJSON as SVG paths; a style sheet colours them, so that a change of theme needs no drawing. */
function Shapes({ pane, shapes, nameOf }: ShapesProps) {
  const [renderer] = useState(() => svg({ pane, padding: 0.5 }));
  return (
    <GeoJSON
      data={{ type: 'FeatureCollection', features: [...shapes] } as GeoJSON.FeatureCollection}
      interactive={false}
      style={(shape) => ({ className: shape ? nameOf(shape) : '', renderer, smoothFactor: 0.5 })}
    />
  );
}
