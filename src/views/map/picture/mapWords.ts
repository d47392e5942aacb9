import type { Snapshot } from '#filter/Snapshot.ts';
import { withinSentence } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { BoundaryViewRecord } from '#model/schema/referenceSchemas.ts';
import { emptyWords } from '#selectors/emptyWords.ts';
import type { PlaceCounts } from '#selectors/placeCounts.ts';
import type { MapLayout } from './layOutMap.ts';

/** Where the two principals met, if that is what all the circles count; else what they do count. */
export function mapTitle(
  { dataset, selected }: Snapshot,
  { placed }: PlaceCounts,
  { t, label, list }: Translator,
): string {
  const { principals, officials } = dataset;
  const haveMet = ({ level, status, participants }: Contact) =>
    level === 'minister' &&
    status === 'held' &&
    principals.every((principal) => participants.includes(principal));
  if (selected.length === 0 || placed.length === 0 || !placed.every(haveMet)) return t('picture.map.byPlace');
  const people = principals.map((id) => label(officials.get(id)?.name ?? { en: id }));
  return t('picture.map.met', { people: list(people) });
}

/** Which boundaries are drawn, and on whose map. */
export function boundaryWords(
  { boundaryViews }: Dataset,
  view: BoundaryViewRecord | null,
  translator: Translator,
): string {
  const { t, label } = translator;
  if (!view) return t('map.credit');
  const isDefault = view === boundaryViews[0];
  const name = isDefault ? withinSentence(label(view.label), translator) : label(view.label);
  const boundaries = t(isDefault ? 'map.boundariesNeutral' : 'map.boundaries', { view: name });
  return t('picture.map.boundaries', { boundaries, credit: t('map.credit') });
}

/** Why there are no circles, or none that is chosen; null where there are. */
export function whyEmpty(snapshot: Snapshot, counts: PlaceCounts, translator: Translator): string | null {
  if (snapshot.selected.length === 0) return emptyWords(snapshot, translator).join(' ');
  return counts.places.length === 0 && !counts.hasChoice ? translator.t('map.noneHasPlace') : null;
}

/** What must be said beside the map. */
export function mapNotes(
  { hasChoice }: PlaceCounts,
  { places, labels }: Pick<MapLayout, 'places' | 'labels'>,
  { t, list }: Translator,
): string[] {
  const unnamed = places.filter(({ id }) => !labels.some((label) => label.id === id && label.outside));
  const names = unnamed.map(({ name, count }) => `${name}\u00a0${count}`);
  const isRinged = places.some(({ of }) => of.isChosen);
  return [
    ...(hasChoice && places.length > 0 ? [t(isRinged ? 'picture.map.ringed' : 'picture.map.faint')] : []),
    ...(names.length > 0 ? [t('picture.map.unlabelled', { places: list(names) })] : []),
  ];
}
