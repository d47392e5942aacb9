import type { Room } from '#export/Picture.ts';
import type { ContextPeriod } from '#model/Dataset.ts';
import { placeStrip } from '#views/timeline/context/placeStrip.ts';
import type { TimeScale } from '#views/timeline/timelineLayout.ts';
import type { TimelineFacts } from './timelineFacts.ts';

type StripRoom = {
  readonly left: number;
  readonly right: number;
  readonly scale: TimeScale;
  readonly height: number;
};

/** The context above the lanes; the least important periods are left out where all would take too much height. */
export function layStrip(
  { periods, translator }: TimelineFacts,
  { left, right, scale, height }: StripRoom,
  { measure, type }: Pick<Room, 'measure' | 'type'>,
): { readonly strip: ReturnType<typeof placeStrip>; readonly leftOut: number } {
  const place = (shown: readonly ContextPeriod[]) =>
    placeStrip(shown, { scale, wholeScale: scale }, { left, right }, ({ shortLabel }) =>
      measure(translator.label(shortLabel), type.source),
    );
  let shown = periods.shown;
  while (shown.length > 1 && place(shown).stripHeight > height) shown = shown.slice(0, -1);
  return { strip: place(shown), leftOut: periods.shown.length - shown.length };
}
