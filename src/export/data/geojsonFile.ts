import { countryName } from '#filter/countryName.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import { type Contact, type Dataset, type Place, remote } from '#model/Dataset.ts';
import { localCount } from '#model/localCount.ts';
import type { FileContext } from './FileContext.ts';
import { jsonText } from './jsonText.ts';
import { selectionLocalNote } from './selectionDocuments.ts';

type Position = readonly [lon: number, lat: number];

/**
 * The places of the selection as GeoJSON: a point each, with its contacts; a building counts for the place
 * that it is part of. Contacts that have no place are counted in a member of their own. A contact that is not in the
 * published data has `local` besides, and `readout.local` says so in words.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7946 | RFC 7946}
 */
export function geojsonFile(snapshot: Snapshot, context: FileContext): string {
  const { dataset, selected } = snapshot;
  const held = [...dataset.places.values()].flatMap((place) => {
    const contacts = selected.filter((contact) => contact.place === place.id);
    return contacts.length > 0 ? [{ place, contacts }] : [];
  });
  const positions = held.map(({ place }) => positionOf(place));
  return jsonText({
    type: 'FeatureCollection',
    ...(positions.length > 0 && { bbox: boundingBox(positions) }),
    readout: aboutOf(snapshot, context),
    features: held.map(({ place, contacts }) => ({
      type: 'Feature',
      id: place.id,
      geometry: { type: 'Point', coordinates: positionOf(place) },
      properties: propertiesOf(dataset, place, contacts, context),
    })),
  });
}

function aboutOf(snapshot: Snapshot, { translator, address, source }: FileContext) {
  const { dataset, filter, selected } = snapshot;
  const local = selectionLocalNote(snapshot, translator);
  const placeless = selected.filter(({ place }) => place === null || !dataset.places.has(place));
  const isRemote = ({ channel }: Contact) => channel === remote;
  return {
    generator: translator.t('app.name'),
    title: translator.label(dataset.title),
    version: dataset.version,
    licenses: source.licences,
    address,
    sentence: filterSentence(dataset, filter, selected, translator),
    contacts: selected.length,
    ...(local !== null && { local }),
    withoutPlace: {
      count: placeless.length,
      remote: placeless.filter(isRemote).length,
      notKnown: placeless.filter((contact) => !isRemote(contact)).length,
      contacts: placeless.map(contactOf),
    },
  };
}

function propertiesOf(
  dataset: Dataset,
  { id, name, country, precision }: Place,
  contacts: readonly Contact[],
  { translator }: FileContext,
) {
  const byChannel = dataset.channels
    .map((channel) => [channel, contacts.filter((contact) => contact.channel === channel).length] as const)
    .filter(([, count]) => count > 0);
  const local = localCount(contacts);
  return {
    id,
    name: translator.label(name),
    country,
    countryName: countryName(dataset, country, translator),
    precision,
    count: contacts.length,
    ...(local > 0 && { local }),
    byChannel: Object.fromEntries(byChannel),
    contacts: contacts.map(contactOf),
  };
}

function contactOf({ id, date, isLocal }: Contact) {
  return { id, date, ...(isLocal && { local: true }) };
}

/** A tenth of a metre is more than any of them is known to. */
function positionOf({ lon, lat }: Place): Position {
  const rounded = (degrees: number) => Number(degrees.toFixed(6)) + 0;
  return [rounded(lon), rounded(lat)];
}

/** West, south, east, north. */
function boundingBox(positions: readonly Position[]): readonly number[] {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
