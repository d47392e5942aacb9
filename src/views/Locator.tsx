import type { Land } from '#data/mapQuery.ts';
import { useCoarseLand } from '#data/useCoarseLand.ts';
import { useDataAddress } from './dataAddress.ts';
import styles from './Locator.module.css';
import { landPath } from './landPath.ts';
import { mapLongitude, mercator } from './mercator.ts';

type LocatorProps = {
  readonly lat: number;
  readonly lon: number;
  /** Number of the channel's colour (`channelTone`). */
  readonly tone: number;
};

const size = { width: 96, height: 64 };
/** Share of the earth's circumference that it shows. */
const span = 0.3;
/** Nearer than this to an end of the base map, the land beyond is seen too. */
const reach = 0.6 * span;

/** A place as a dot on the land around it. It says nothing that the words beside it do not. */
export function Locator({ lat, lon, tone }: LocatorProps) {
  const data = useCoarseLand(useDataAddress());
  const centre = mercator(lat, mapLongitude(lon));
  const scale = size.width / span;
  const toFrame = `translate(${size.width / 2} ${size.height / 2}) scale(${scale}) translate(${-centre.x} ${-centre.y})`;
  return (
    <svg className={styles.locator} {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {data ? (
        <g transform={toFrame} className={styles.land}>
          <path d={pathOf(data)} />
          {centre.x < reach ? <path d={pathOf(data)} transform="translate(-1 0)" /> : null}
          {centre.x > 1 - reach ? <path d={pathOf(data)} transform="translate(1 0)" /> : null}
        </g>
      ) : null}
      <circle className={styles.dot} data-tone={tone} cx={size.width / 2} cy={size.height / 2} r="4" />
    </svg>
  );
}

const paths = new WeakMap<Land, string>();

/** The whole land as one path, drawn once for all places. */
function pathOf(land: Land): string {
  const path = paths.get(land) ?? landPath(land.land);
  paths.set(land, path);
  return path;
}
