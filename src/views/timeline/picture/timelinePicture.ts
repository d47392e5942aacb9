import { moved } from '#export/drawing/Drawing.ts';
import type { Picture } from '#export/Picture.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { drawAxis } from './drawAxis.ts';
import { drawFoot } from './drawFoot.ts';
import { drawGutter } from './drawGutter.ts';
import { drawHistogram } from './drawHistogram.ts';
import { drawLanes } from './drawLanes.ts';
import { drawStrip } from './drawStrip.ts';
import { layTimeline } from './layTimeline.ts';
import { timelineFacts, timelineTitle } from './timelineFacts.ts';
import { atScale, unitRoom } from './unitRoom.ts';

/** The timeline as the page shows it: context, lanes, axis, histogram, and what their signs mean. */
export function timelinePicture(context: PictureContext): Picture {
  const facts = timelineFacts(context);
  return {
    title: timelineTitle(facts, 'timeline'),
    boundaries: null,
    chart: null,
    draw: (room) => {
      const sheet = layTimeline(facts, unitRoom(room));
      const { tops } = sheet;
      return atScale(room, [
        ...drawGutter(sheet),
        // Lines of summits run from the strip through the lanes, behind its other periods.
        moved({ x: 0, y: tops.lanes }, drawLanes(sheet)),
        moved({ x: 0, y: tops.strip }, drawStrip(sheet)),
        moved({ x: 0, y: tops.axis }, drawAxis(sheet)),
        moved({ x: 0, y: tops.histogram }, drawHistogram(sheet)),
        drawFoot(sheet.foot, { x: 0, y: tops.foot }, sheet.room),
      ]);
    },
  };
}
