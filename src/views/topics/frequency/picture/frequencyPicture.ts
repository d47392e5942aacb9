import type { Picture } from '#export/Picture.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { lookOf } from '#state/looks.ts';
import { drawnSelection } from '#views/drawnSelection.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { frequencyLook } from '#views/topics/frequency/frequencyLook.ts';
import { drawColumns } from '#views/topics/picture/drawColumns.ts';
import { topicsTitle } from '#views/topics/picture/topicsTitle.ts';
import { frequencyChart } from './frequencyChart.ts';
import { type CountedTopics, frequencyMarks } from './frequencyMarks.ts';

/** How often each topic was discussed, as bars. */
export function frequencyPicture(context: PictureContext): Picture {
  const { snapshot, translator, looks } = context;
  const { measure } = lookOf(looks, frequencyLook);
  const counts = topicCounts(snapshot);
  const groups = topicGroups(snapshot.dataset, counts, measure, translator);
  const counted: CountedTopics = { context, counts, groups, measure };
  return {
    title: topicsTitle(context),
    boundaries: null,
    ...drawnSelection(context, 'topic'),
    draw: (room) =>
      drawColumns(
        { groups, form: frequencyMarks(counted, room), chosen: snapshot.filter.topic, translator },
        room,
      ),
    chart: (paint) => frequencyChart(counted, paint),
  };
}
