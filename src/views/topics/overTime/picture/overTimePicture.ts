import type { Picture } from '#export/Picture.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { topicYears } from '#selectors/topicYears.ts';
import { lookOf } from '#state/looks.ts';
import { drawnSelection } from '#views/drawnSelection.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { largestCount } from '#views/topics/overTime/largestCount.ts';
import { overTimeLook } from '#views/topics/overTime/overTimeLook.ts';
import { yearNotes } from '#views/topics/overTime/yearNotes.ts';
import { drawColumns } from '#views/topics/picture/drawColumns.ts';
import { selectionNotes } from '#views/topics/picture/selectionNotes.ts';
import { topicsTitle } from '#views/topics/picture/topicsTitle.ts';
import { barYears } from './barYears.ts';
import { heatYears } from './heatYears.ts';
import { yearsChart } from './yearsChart.ts';

/** Each topic year by year, as a heat map or as bars; its chart has the columns of the groups in either case. */
export function overTimePicture(context: PictureContext): Picture {
  const { snapshot, translator, looks } = context;
  const { drawing } = lookOf(looks, overTimeLook);
  const counts = topicCounts(snapshot);
  const counted = topicYears(snapshot);
  const groups = topicGroups(snapshot.dataset, counts, 'contacts', translator);
  const { years } = counted;
  const uncoded = counts.uncoded;
  const notes = selectionNotes(context, counts.all.contacts);
  const parts = { groups, years, context, notes, largest: largestCount(groups, years) };
  // What is said of codings stands with the chart of the groups, where that is drawn.
  const said = yearNotes({ counted, drawing, uncoded }, translator).filter(
    (note) => note !== translator.t('topics.overTime.codings'),
  );
  const drawn = {
    ...parts,
    notes: [...notes, [translator.t('picture.topics.allYears'), ...said].join(' ')],
  };
  const charted = {
    ...parts,
    notes: [
      ...selectionNotes(context, counts.all.contacts, 'chart'),
      ...yearNotes({ counted, drawing: 'bars', uncoded }, translator),
    ],
  };
  return {
    title: topicsTitle(context, translator.t('picture.topics.overTime')),
    boundaries: null,
    ...drawnSelection(context, 'topic'),
    draw: (room) =>
      drawColumns(
        {
          groups,
          form: drawing === 'heat' ? heatYears(drawn, room) : barYears(drawn, room),
          chosen: snapshot.filter.topic,
          translator,
        },
        room,
      ),
    chart: (paint) => yearsChart(charted, paint),
  };
}
