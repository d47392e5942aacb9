import type { Drawing } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { lookOf } from '#state/looks.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { frequencyLook } from '#views/topics/frequency/frequencyLook.ts';
import { frequencyMarks } from '#views/topics/frequency/picture/frequencyMarks.ts';
import { codingKeys } from '#views/topics/picture/codingParts.ts';
import { drawColumns } from '#views/topics/picture/drawColumns.ts';
import { legendKeys } from '#views/topics/picture/legendBlocks.ts';

/** The bars of the topics among the views of the page: as many of the most frequent as fit, with a short legend. */
export function drawPageTopics(context: PictureContext, room: Room): readonly Drawing[] {
  const { snapshot, translator, looks } = context;
  const { coding, topic } = snapshot.filter;
  const { measure } = lookOf(looks, frequencyLook);
  const counts = topicCounts(snapshot);
  const groups = topicGroups(snapshot.dataset, counts, measure, translator);
  const form = frequencyMarks({ context, counts, groups, measure }, room);
  const certainties = (['stated', 'understood'] as const).filter(
    (certainty) => coding.length === 0 || coding.includes(certainty),
  );
  const keys = codingKeys(coding, room, translator).map((key, index) => ({
    ...key,
    text: translator.t(`topics.key.${certainties[index] ?? 'stated'}.brief`),
  }));
  return drawColumns(
    {
      groups,
      form: {
        ...form,
        ...(counts.baseline === null ? { legend: [legendKeys(keys, room)] } : {}),
        notes: [form.notes.join(' ')],
      },
      chosen: topic,
      translator,
    },
    room,
  );
}
