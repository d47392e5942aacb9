import type { Picture } from '#export/Picture.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { allVoices, voicesOfBoth } from '#selectors/topicVoices.ts';
import { lookOf } from '#state/looks.ts';
import { drawnSelection } from '#views/drawnSelection.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { drawColumns } from '#views/topics/picture/drawColumns.ts';
import { selectionNotes } from '#views/topics/picture/selectionNotes.ts';
import { topicsTitle } from '#views/topics/picture/topicsTitle.ts';
import { whoSaidItLook } from '#views/topics/whoSaidIt/whoSaidItLook.ts';
import { voicesForm } from './voicesForm.ts';

/** Whose documents bear each topic: either side's readouts, both, or neither. */
export function whoSaidItPicture(context: PictureContext): Picture {
  const { snapshot, translator, looks } = context;
  const { dataset, filter } = snapshot;
  const { t } = translator;
  const { scope } = lookOf(looks, whoSaidItLook);
  const found = scope === 'both' ? voicesOfBoth(snapshot) : allVoices(snapshot);
  const groups = topicGroups(dataset, found.counts, 'contacts', translator);
  const notes = [
    ...(scope === 'both' ? [t('picture.voices.both', { count: found.contacts.length })] : []),
    ...selectionNotes(context, found.contacts.length),
  ];
  return {
    title: topicsTitle(context, t('picture.voices.title')),
    boundaries: null,
    ...drawnSelection(context, 'topic'),
    chart: null,
    draw: (room) =>
      drawColumns(
        {
          groups,
          form: voicesForm({ dataset, found, translator }, notes, room),
          chosen: filter.topic,
          translator,
        },
        room,
      ),
  };
}
