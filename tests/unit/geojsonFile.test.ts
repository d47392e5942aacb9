import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { geojsonFile } from '#export/data/geojsonFile.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { VenueRecord } from '#model/schema/referenceSchemas.ts';
import { fileContext, placeIdOf, rawRecords, viewsToCheck } from '../fixtures/fileContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const contacts = rawRecords<ContactRecord>('contacts');
const venues = new Map(rawRecords<VenueRecord>('venues').map((record) => [record.id, record]));

type Collection = {
  bbox?: number[];
  crs?: unknown;
  readout: {
    sentence: string;
    withoutPlace: { count: number; contacts: { id: string }[] } & Record<string, unknown>;
  };
  features: {
    id: string;
    geometry: { type: string; coordinates: [number, number] };
    properties: {
      name: string;
      country: string;
      count: number;
      byChannel: Record<string, number>;
      contacts: { id: string; date: string }[];
    };
  }[];
};

/** The channel of a contact of the files, in plain words. */
function channelOf({ mode, hostCountry }: ContactRecord): string {
  if (mode !== 'in-person') return 'remote';
  if (hostCountry === 'IN') return 'in-india';
  return hostCountry === 'RU' ? 'in-russia' : 'third-country';
}

describe.each(viewsToCheck)('the GeoJSON of ?$query', ({ query, ids }) => {
  const { snapshot, context } = fileContext(dataset, query);
  const text = geojsonFile(snapshot, context);
  const file = JSON.parse(text) as Collection;
  const selected = contacts.filter(({ id }) => ids.includes(id));

  test('is read by another program', () => {
    const { features } = check(text) as unknown as Collection;
    expect(features).toHaveLength(file.features.length);
    expect(file.crs).toBeUndefined();
  });

  test('has a point for each place, with its contacts', () => {
    const places = [...new Set(selected.flatMap((contact) => placeIdOf(contact) ?? []))];
    expect(file.features.map(({ id }) => id).sort()).toEqual(places.sort());
    for (const { id, geometry, properties } of file.features) {
      const venue = venues.get(id) as VenueRecord;
      const here = selected.filter((contact) => placeIdOf(contact) === id);
      expect(geometry).toEqual({ type: 'Point', coordinates: [venue.lon, venue.lat] });
      expect(properties).toMatchObject({
        id,
        name: venue.name.en,
        country: venue.country,
        count: here.length,
      });
      const byId = (list: readonly { id: string }[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));
      expect(byId(properties.contacts)).toEqual(
        byId(here.map(({ id: contact, date }) => ({ id: contact, date }))),
      );
      for (const [channel, count] of Object.entries(properties.byChannel))
        expect([channel, count]).toEqual([
          channel,
          here.filter((contact) => channelOf(contact) === channel).length,
        ]);
      expect(Object.values(properties.byChannel).reduce((sum, count) => sum + count, 0)).toBe(here.length);
    }
  });

  test('loses no contact: those without a place are counted apart', () => {
    const without = selected.filter(({ venue }) => venue === null);
    const { count, contacts: named } = file.readout.withoutPlace;
    expect(count).toBe(without.length);
    expect(named.map(({ id }) => id).sort()).toEqual(without.map(({ id }) => id).sort());
    const placed = file.features.reduce((sum, { properties }) => sum + properties.count, 0);
    expect(placed + count).toBe(ids.length);
    expect(file.readout.sentence).toContain(`${ids.length} of 82`);
  });

  test('has a box that just holds all points', () => {
    const coordinates = file.features.map(({ geometry }) => geometry.coordinates);
    const [lons, lats] = [coordinates.map(([lon]) => lon), coordinates.map(([, lat]) => lat)];
    expect(file.bbox).toEqual([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
  });
});

test('without a place there is neither point nor box', () => {
  const { snapshot, context } = fileContext(dataset, 'channel=remote');
  const file = JSON.parse(geojsonFile(snapshot, context)) as Collection;
  expect([file.features, file.bbox]).toEqual([[], undefined]);
  expect(file.readout.withoutPlace.count).toBe(snapshot.selected.length);
  check(geojsonFile(snapshot, context));
});

test('a meeting of which no source says where is not taken for a remote one', () => {
  const { snapshot, context } = fileContext(dataset, 'place=goa');
  const selected = snapshot.selected.map((contact) => ({
    ...contact,
    place: null,
    channel: 'place-unknown',
  }));
  const file = JSON.parse(geojsonFile({ ...snapshot, selected }, context)) as Collection;
  expect(file.readout.withoutPlace).toMatchObject({
    count: selected.length,
    remote: 0,
    notKnown: selected.length,
  });
});

test('positions have six decimals at most', () => {
  const { snapshot, context } = fileContext(dataset, 'place=goa');
  const goa = dataset.places.get('goa') as VenueRecord;
  const exact = { ...goa, lat: -8.123_456_789, lon: 1e-9 };
  const places = new Map([...dataset.places, ['goa', exact]]);
  const file = JSON.parse(
    geojsonFile({ ...snapshot, dataset: { ...dataset, places } }, context),
  ) as Collection;
  expect(file.features[0]?.geometry.coordinates).toEqual([0, -8.123_457]);
});

test('names are in the reader’s language', () => {
  const { snapshot, context } = fileContext(dataset, 'place=goa', 'hi');
  const file = JSON.parse(geojsonFile(snapshot, context)) as Collection;
  expect(file.features[0]?.properties.name).toBe('गोवा');
});
