import type { Snapshot } from '#filter/Snapshot.ts';
import { compareText } from '#model/compareText.ts';
import { type Contact, type Dataset, type Place, remote, thirdCountry } from '#model/Dataset.ts';
import { localCount } from '#model/localCount.ts';

/** A place with the contacts that were held there. */
export type PlaceCount = {
  readonly place: Place;
  /** The channel of contacts held there: a host's, or third country. */
  readonly channel: string;
  readonly contacts: number;
  /** Formats of these contacts, most frequent first. */
  readonly formats: readonly (readonly [Contact['format'], number])[];
  readonly first: Contact;
  readonly last: Contact;
  readonly isChosen: boolean;
  /** How many of them only reports kept in this browser have brought. */
  readonly local: number;
};

/** What the map shows: what every clause but that of the place leaves. */
export type PlaceCounts = {
  /** Places that have contacts, most first. */
  readonly places: readonly PlaceCount[];
  /** Contacts at these places, in order of date. */
  readonly placed: readonly Contact[];
  /** Calls, video sessions and letters, which have no place. */
  readonly remote: readonly Contact[];
  /** Meetings in person of which no source says where. */
  readonly unknown: readonly Contact[];
  readonly hasChoice: boolean;
};

/** Contacts by place. A building counts for the place that it is part of. */
export function placeCounts({ dataset, filter, except }: Snapshot): PlaceCounts {
  const contacts = except('place');
  const places = [...groupByPlace(contacts)].flatMap(([id, held]) => {
    const place = dataset.places.get(id);
    return place ? [placeCount(dataset, place, held, filter.place.includes(id))] : [];
  });
  const elsewhere = contacts.filter(({ place }) => place === null);
  return {
    places: places.sort((a, b) => b.contacts - a.contacts || compareText(a.place.id, b.place.id)),
    placed: contacts.filter(({ place }) => place !== null && dataset.places.has(place)),
    remote: elsewhere.filter(({ channel }) => channel === remote),
    unknown: elsewhere.filter(({ channel }) => channel !== remote),
    hasChoice: filter.place.length > 0,
  };
}

/** A place of the data with all its contacts, whatever the filter; it may have none. */
export type PlaceTotal = { readonly place: Place; readonly contacts: number };

/** Every place of the data: what the map's frame and the size of its circles are fitted to. */
export function placeTotals({ dataset }: Pick<Snapshot, 'dataset'>): readonly PlaceTotal[] {
  const held = groupByPlace(dataset.contacts);
  return [...dataset.places.values()].map((place) => ({ place, contacts: held.get(place.id)?.length ?? 0 }));
}

/** The channel of contacts that are held at a place. */
export function channelOfPlace({ hosts }: Dataset, place: Place): string {
  return hosts.find(({ country }) => country === place.country)?.channel ?? thirdCountry;
}

function placeCount(
  dataset: Dataset,
  place: Place,
  held: readonly [Contact, ...Contact[]],
  isChosen: boolean,
): PlaceCount {
  return {
    place,
    channel: channelOfPlace(dataset, place),
    contacts: held.length,
    formats: formatsOf(held),
    first: held[0],
    last: held.at(-1) ?? held[0],
    isChosen,
    local: localCount(held),
  };
}

function formatsOf(contacts: readonly Contact[]): (readonly [Contact['format'], number])[] {
  const counts = new Map<Contact['format'], number>();
  for (const { format } of contacts) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function groupByPlace(contacts: readonly Contact[]): ReadonlyMap<string, [Contact, ...Contact[]]> {
  const groups = new Map<string, [Contact, ...Contact[]]>();
  for (const contact of contacts) {
    if (contact.place === null) continue;
    const group = groups.get(contact.place);
    if (group) group.push(contact);
    else groups.set(contact.place, [contact]);
  }
  return groups;
}
