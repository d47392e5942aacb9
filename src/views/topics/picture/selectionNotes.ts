import type { PictureContext } from '#views/PictureContext.ts';

/**
 * What a picture says of what it counts: that no contact fits, and that the choice of topics is marked, not applied.
 *
 * @param form a chart of a presentation program marks nothing
 */
export function selectionNotes(
  { snapshot: { filter }, translator: { t } }: PictureContext,
  counted: number,
  form: 'drawing' | 'chart' = 'drawing',
): string[] {
  const notes = counted === 0 ? [t('empty.none')] : [];
  const said = form === 'chart' ? 'picture.topics.notApplied' : 'picture.topics.chosen';
  if (filter.topic.length > 0) notes.push(t(said, { count: filter.topic.length }));
  return notes;
}
