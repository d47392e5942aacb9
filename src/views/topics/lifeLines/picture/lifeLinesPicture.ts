import type { Picture } from '#export/Picture.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { topicLifeLines } from '#selectors/topicLifeLines.ts';
import { lookOf } from '#state/looks.ts';
import { drawnSelection } from '#views/drawnSelection.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { inLifeLineOrder } from '#views/topics/lifeLines/inLifeLineOrder.ts';
import { lifeLinesLook } from '#views/topics/lifeLines/lifeLinesLook.ts';
import { drawColumns } from '#views/topics/picture/drawColumns.ts';
import { selectionNotes } from '#views/topics/picture/selectionNotes.ts';
import { topicsTitle } from '#views/topics/picture/topicsTitle.ts';
import { lifeLinesForm } from './lifeLinesForm.ts';

/** When each topic was raised first and last, and its silences. */
export function lifeLinesPicture(context: PictureContext): Picture {
  const { snapshot, translator, looks } = context;
  const { t } = translator;
  const { order } = lookOf(looks, lifeLinesLook);
  const counts = topicCounts(snapshot);
  const lived = topicLifeLines(snapshot);
  const groups = inLifeLineOrder(topicGroups(snapshot.dataset, counts, 'contacts', translator), lived, order);
  const notes = [
    ...(order === 'frequency'
      ? []
      : [t('topics.lifeLines.order', { order: t(`topics.lifeLines.order.${order}`) })]),
    ...(counts.uncoded > 0 ? [t('topics.note.uncoded', { count: counts.uncoded })] : []),
    ...selectionNotes(context, lived.contacts),
  ];
  return {
    title: topicsTitle(context, t('picture.lifeLines.title')),
    boundaries: null,
    ...drawnSelection(context, 'topic'),
    chart: null,
    draw: (room) =>
      drawColumns(
        {
          groups,
          form: lifeLinesForm({ lived, translator, notes }, room),
          chosen: snapshot.filter.topic,
          translator,
        },
        room,
      ),
  };
}
