import { wrapWords } from '#export/drawing/wrapWords.ts';
import type { Room } from '#export/Picture.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { BoundaryViewRecord } from '#model/schema/referenceSchemas.ts';
import { areOfPrincipals } from '#selectors/areOfPrincipals.ts';
import { emptyWords } from '#selectors/emptyWords.ts';
import type { PlaceCounts } from '#selectors/placeCounts.ts';
import { principalNames } from '#selectors/principalNames.ts';
import type { MapLayout } from './layOutMap.ts';
import type { PlaceOnMap } from './placesOnMap.ts';

/** Where the two principals met, if that is what all the circles count; else what they do count. */
export function mapTitle(
  { dataset, selected }: Snapshot,
  { placed }: PlaceCounts,
  translator: Translator,
): string {
  const { t } = translator;
  if (selected.length === 0 || !areOfPrincipals(dataset, placed)) return t('picture.map.byPlace');
  return t('picture.map.met', { people: principalNames(dataset, translator) });
}

/** Which boundaries are drawn, and on whose map. */
export function boundaryWords(
  { mapCredit }: Dataset,
  view: BoundaryViewRecord | null,
  { t, label }: Translator,
): string {
  const boundaries = view ? t('map.boundaries', { view: label(view.caption ?? view.label) }) : '';
  const credit = mapCredit ? label(mapCredit) : '';
  return boundaries && credit ? t('picture.map.boundaries', { boundaries, credit }) : boundaries || credit;
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
  room: Room,
  translator: Translator,
): string[] {
  const { t } = translator;
  const named = new Set(labels.flatMap(({ id, outside }) => (outside ? [id] : [])));
  const unnamed = places.filter(({ id }) => !named.has(id));
  const isRinged = places.some(({ of }) => of.isChosen);
  return [
    ...(hasChoice && places.length > 0 ? [t(isRinged ? 'picture.map.ringed' : 'picture.map.faint')] : []),
    ...(places.some(({ of }) => of.local > 0) ? [t('picture.map.local')] : []),
    ...(unnamed.length > 0 ? [unlabelled(unnamed, room, translator)] : []),
  ];
}

/** Of the height of a picture, what the list of places without a name on the map can have. */
const listShare = 0.12;

/** The places that the map has no room to name, those with the most contacts first, as far as there is room to list them. */
function unlabelled(
  places: readonly PlaceOnMap[],
  { width, height, type: { note: size }, measure }: Room,
  { t, list }: Translator,
): string {
  const inOrder = places.toSorted((a, b) => b.of.contacts - a.of.contacts);
  const names = inOrder.map((place) => `${place.name}\u00a0${place.count}`);
  const sentence = (many: number) => {
    const further = names.length - many;
    const more = further > 0 ? [t('picture.map.morePlaces', { count: further })] : [];
    return t('picture.map.unlabelled', { places: list([...names.slice(0, many), ...more]) });
  };
  const most = Math.max(2, Math.floor((height * listShare) / (size * 1.4)));
  const fits = (many: number) =>
    wrapWords(sentence(many), width, (part) => measure(part, size)).length <= most;
  if (fits(names.length)) return sentence(names.length);
  let [listed, tooMany] = [1, names.length];
  while (tooMany - listed > 1) {
    const many = Math.floor((listed + tooMany) / 2);
    if (fits(many)) listed = many;
    else tooMany = many;
  }
  return sentence(listed);
}
