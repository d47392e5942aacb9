import type { Size } from '#export/drawing/Drawing.ts';
import { type FramedCircle, fitFrame } from '#views/map/gestures/fitFrame.ts';
import { mercator } from '#views/mercator.ts';

/** A part of the world that fills an area of a picture: `scale` is the world's width, from `left`, `top` on it is seen. */
export type PictureFrame = Size & {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** Whether the circles would have room in a closer view. */
  readonly isFarther: boolean;
};

const worldSize = 256;
/** What the base map shows, as its makers say: beyond lies its cut in the Bering Strait. */
const northWest = mercator(84, -175);
const southEast = mercator(-60, 195);

/** Where the part of the world that the circles leave free is shown: half before them, or rather here or there. */
const shares = [0.5, 0.65, 0.8, 0.9, 0.35, 0.2];

/**
 * The closest views in which every circle is whole, best first. They differ in what they show where the area is
 * wider or higher than the circles need; none shows anything beyond the base map, as long as that is large enough.
 * The last two are less close: beside the circles so much is left free as is asked for.
 */
export function pictureFrames(
  circles: readonly FramedCircle[],
  area: Size,
  spare: number,
): readonly PictureFrame[] {
  const { width, height } = area;
  const closest = worldSize * 2 ** fitFrame(circles, width, height).zoom;
  const farther = worldSize * 2 ** fitFrame(circles, Math.max(width / 2, width - spare), height).zoom;
  return [
    ...shares.map((share) => frameAt(circles, area, closest, share)),
    ...[0.95, 0.05].map((share) => ({ ...frameAt(circles, area, farther, share), isFarther: true })),
  ];
}

function frameAt(circles: readonly FramedCircle[], { width, height }: Size, scale: number, share: number) {
  const across = circles.map(({ x, radius }) => ({ at: x * scale, radius }));
  const down = circles.map(({ y, radius }) => ({ at: y * scale, radius }));
  const [horizontal, vertical] = [
    { room: width, least: northWest.x * scale, most: southEast.x * scale },
    { room: height, least: northWest.y * scale, most: southEast.y * scale },
  ];
  return {
    width,
    height,
    scale,
    isFarther: false,
    left: startOf(across, horizontal, share),
    top: startOf(down, vertical, share),
  };
}

type Extent = { readonly room: number; readonly least: number; readonly most: number };

/** Where the area begins when a share of what the circles leave free lies before them. */
function startOf(
  circles: readonly { readonly at: number; readonly radius: number }[],
  { room, least, most }: Extent,
  share: number,
): number {
  if (most - least <= room) return (least + most - room) / 2;
  if (circles.length === 0) return least;
  const first = Math.min(...circles.map(({ at, radius }) => at - radius));
  const last = Math.max(...circles.map(({ at, radius }) => at + radius));
  return Math.max(least, Math.min(first - share * (room - (last - first)), most - room));
}
