import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '#data/loadDataset.ts';
import {
  type BoundaryLine,
  boundariesQuery,
  type CountryLabel,
  coarseLandQuery,
  countryLabelsQuery,
  type Land,
  landQuery,
} from '#data/mapQuery.ts';
import { readPackage } from '#data/readPackage.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { claimChecks } from '#selectors/claimChecks.ts';
import { folderProblems } from '#tools/folderProblems.ts';
import { readDataFolder } from '#tools/readDataFolder.ts';
import { boundaryClass } from '#views/map/base/boundaryClass.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const folder = 'tests/fixtures/otherData';
const base = 'https://readout.example/elsewhere';
const load = () => loadDataset(base);

beforeEach(() => {
  vi.stubGlobal('fetch', async (input: string | URL | Request) => {
    const file = String(input)
      .slice(base.length + 1)
      .replace(/\?v=.*/, '');
    return new Response(readFileSync(`${folder}/${file}`, 'utf8'));
  });
  return () => vi.unstubAllGlobals();
});

/** What a query of the base map gives for the folder. */
const loadMap = <T>(query: (base: string) => unknown) =>
  new QueryClient().fetchQuery({
    ...(query(base) as Parameters<QueryClient['fetchQuery']>[0]),
    retry: false,
  }) as Promise<T>;

/** How many of the contacts have each value. */
function tally(contacts: readonly Contact[], read: (contact: Contact) => string | null) {
  const counts: Record<string, number> = {};
  for (const value of contacts.map(read)) if (value) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Those that the page shows at first. */
const shownFirst = ({ contacts }: Dataset) =>
  contacts.filter(({ status, level }) => status === 'held' && level === 'minister');

describe('a data set of other ministers', () => {
  test('passes the data check, but for labels that are left in English', () => {
    const problems = folderProblems(readDataFolder(folder));
    const untranslated = problems.filter(({ path, code }) => code === 'missing' && /\.(hi|ru)$/.test(path));
    expect(problems.filter((problem) => !untranslated.includes(problem))).toEqual([]);
    expect(untranslated).not.toEqual([]);
  });

  test('loads whole, with nothing left out', async () => {
    const dataset = await load();
    expect(dataset.problems).toEqual([]);
    expect(dataset.title.en).toBe('Contacts between Ada Lindqvora and Oskar Venn-Testa');
    expect(dataset.version).toBe('2034.10');
    expect(dataset.contacts).toHaveLength(19);
    expect(dataset.documents.size).toBe(35);
    expect(dataset.venues.size).toBe(8);
    expect(dataset.places.size).toBe(7);
    expect(dataset.topics.size).toBe(9);
    expect(dataset.topicGroups.size).toBe(3);
    expect(dataset.officials.size).toBe(7);
    expect(dataset.periods.map(({ isOpen }) => isOpen)).toEqual([false, true, false]);
    expect(dataset.gaps).toHaveLength(2);
    expect(dataset.reliability).toMatchObject({ contacts: 6, units: 54 });
  });

  test('has contacts in every channel, of which the page first shows those that ministers held', async () => {
    const dataset = await load();
    const channels = ['in-northmark', 'in-sudland', 'third-country', 'remote', 'place-unknown'];
    expect(dataset.channels).toEqual(channels);
    expect(tally(dataset.contacts, ({ channel }) => channel)).toEqual({
      'in-northmark': 4,
      'in-sudland': 5,
      'third-country': 4,
      remote: 5,
      'place-unknown': 1,
    });
    const first = shownFirst(dataset);
    expect(first).toHaveLength(14);
    expect(tally(first, ({ channel }) => channel)).toEqual({
      'in-northmark': 3,
      'in-sudland': 4,
      'third-country': 3,
      remote: 3,
      'place-unknown': 1,
    });
  });

  test('counts a meeting in a building under its place', async () => {
    expect(tally(shownFirst(await load()), ({ place }) => place)).toEqual({
      norrhavel: 2,
      'lantern-pass': 1,
      sudport: 2,
      saltmarsh: 2,
      spegelbay: 2,
      tidewick: 1,
    });
  });

  test('has every mode, format, level, status and certainty', async () => {
    const { contacts } = await load();
    expect(tally(contacts, ({ mode }) => mode)).toEqual({
      'in-person': 14,
      telephone: 2,
      video: 2,
      correspondence: 1,
    });
    expect(tally(contacts, ({ format }) => format)).toEqual({
      'bilateral-visit': 5,
      sidelines: 3,
      'two-plus-two': 2,
      'multilateral-session': 3,
      'summit-delegation': 1,
      call: 2,
      'officials-consultation': 3,
    });
    expect(tally(contacts, ({ level }) => level)).toEqual({ minister: 16, deputy: 3 });
    expect(tally(contacts, ({ status }) => status)).toEqual({ held: 17, scheduled: 1, cancelled: 1 });
    expect(tally(contacts, ({ certainty }) => certainty)).toEqual({ confirmed: 14, reported: 5 });
    expect(contacts.filter(({ conflicts }) => conflicts.length > 0)).toHaveLength(2);
  });

  test('counts each topic by its codings', async () => {
    const first = shownFirst(await load());
    const counted = (certainty: string) =>
      tally(
        first.flatMap((contact) =>
          contact.codings
            .filter((coding) => coding.certainty === certainty)
            .map((coding) => ({ ...contact, codings: [coding] })),
        ),
        ({ codings }) => codings[0]?.topic ?? null,
      );
    expect(counted('stated')).toEqual({
      'river-levels': 6,
      'ferry-line': 2,
      'nine-harbours': 4,
      'lagoon-question': 2,
      'customs-papers': 2,
      'pilot-licences': 2,
      'border-stones': 2,
      'herring-grounds': 2,
      'student-exchange': 1,
    });
    expect(counted('understood')).toEqual({
      'student-exchange': 2,
      'border-stones': 1,
      'ferry-line': 1,
      'pilot-licences': 1,
      'lagoon-question': 1,
      'herring-grounds': 1,
      'river-levels': 1,
    });
  });

  test('checks its published counts against its own contacts', async () => {
    const verdicts = claimChecks(await load()).map(({ verdict, counted }) => [verdict, counted]);
    expect(verdicts).toEqual([
      ['agrees', 3],
      ['uncounted', null],
      ['differs', 4],
      ['agrees', null],
    ]);
  });

  test('reads in English where a label has no other language', async () => {
    const { topics, hosts } = await load();
    const hindi = translatorOf('hi').label;
    expect(hindi(topics.get('ferry-line')?.prefLabel ?? { en: '' })).toBe('खाड़ी पार की नौका सेवा');
    expect(hindi(topics.get('customs-papers')?.prefLabel ?? { en: '' })).toBe('Customs <b>&"\' papers');
    expect(hosts.map(({ label }) => hindi(label))).toEqual(['नॉर्थमार्क में', 'In Sudland']);
  });

  test('has labels too long for a line', async () => {
    const { topics, venues } = await load();
    expect(topics.get('pilot-licences')?.prefLabel.en.length).toBeGreaterThan(60);
    expect(venues.get('saltmarsh')?.name.en.length).toBeGreaterThan(60);
  });
});

describe('the map of another data set', () => {
  test('has land, a lake and names of its own countries', async () => {
    const [coarse, fine] = [await loadMap<Land>(coarseLandQuery), await loadMap<Land>(landQuery)];
    expect(coarse.land).toHaveLength(1);
    expect(fine.land).toHaveLength(1);
    expect(fine.lakes).toHaveLength(1);
    const names = (await loadMap<CountryLabel[]>(countryLabelsQuery)).map(({ en }) => en);
    expect(names).toEqual(['Northmark', 'Sudland', 'Estmarra', 'Westerhollow']);
  });

  test('draws some of its boundaries otherwise in each of its views', async () => {
    const { boundaryViews } = await load();
    expect(boundaryViews.map(({ id, offer }) => [id, offer])).toEqual([
      ['surveyed', 'always'],
      ['claimed', 'configured'],
    ]);
    const lines = await loadMap<BoundaryLine[]>(boundariesQuery);
    expect(lines.map((line) => boundaryClass(line, 'surveyed'))).toEqual([
      'international',
      'disputed',
      'international',
      'international',
      'line-of-control',
      'hidden',
    ]);
    expect(lines.map((line) => boundaryClass(line, 'claimed'))).toEqual([
      'international',
      'international',
      'international',
      'international',
      'international',
      'claim',
    ]);
  });
});

describe('the invented data set', () => {
  test('shares no id with the data that the project ships', async () => {
    const [other, shipped] = [await load(), shippedDataset()];
    const idsOf = (dataset: Dataset) => [
      ...dataset.contactsById.keys(),
      ...dataset.documents.keys(),
      ...dataset.venues.keys(),
      ...dataset.topics.keys(),
      ...dataset.topicGroups.keys(),
      ...dataset.officials.keys(),
      ...[...dataset.periods, ...dataset.claims, ...dataset.boundaryViews].map(({ id }) => id),
    ];
    const taken = new Set(idsOf(shipped));
    expect(idsOf(other).filter((id) => taken.has(id))).toEqual([]);
  });

  test('names no country, minister or place of the shipped data, and no address on the internet', async () => {
    const { packageContent, files } = readDataFolder(folder);
    const { resources, ...pack } = packageContent as { resources: unknown };
    const text = JSON.stringify([pack, files.map(({ content }) => content)]);
    const { officials, venues } = shippedDataset();
    const names = [...officials.values(), ...venues.values()].map(({ name }) => name.en);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/India|Russia|Moscow|Delhi|Natural Earth|भारत|रूस|Росси|Индия/i);
    const addresses = [...(await load()).documents.values()].flatMap(({ url }) => url ?? []);
    expect(addresses.filter((url) => !new URL(url).hostname.endsWith('.example'))).toEqual([]);
  });

  test('describes each of its files and whose they are', () => {
    const pack = readPackage(readDataFolder(folder).packageContent);
    expect(pack?.name).toBe('readout-invented-ministers');
    expect(pack?.licenses).toHaveLength(1);
    expect(pack?.sources).toHaveLength(2);
    expect(pack?.resources).toHaveLength(13);
  });
});
