import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter } from '#filter/Filter.ts';
import { setValues } from '#filter/filterReducers.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { siteDataset } from '#model/siteDataset.ts';
import { keyFigures } from '#selectors/keyFigures.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { linkVocabulary } from '#state/linkVocabulary.ts';
import { siteDefaults } from '#state/siteDefaults.ts';
import { defaultView } from '#state/View.ts';
import { decodeView, encodeView } from '#state/viewCodec.ts';
import { anyFilter } from '../fixtures/anyFilter.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const defaultsOf = (filter: Record<string, readonly string[]>) =>
  siteDefaults(dataset, { filter, theme: 'auto' });

describe('a site’s default filter', () => {
  test('is read as a link is: what it does not name is as anywhere', () => {
    const { defaults, problems } = defaultsOf({ place: ['moscow'] });
    expect(problems).toEqual([]);
    expect(defaults.filter).toEqual(setValues(defaultFilter, 'place', ['moscow']));
    expect(defaultsOf({ status: ['any'], level: ['any'] }).defaults.filter).toEqual(emptyFilter);
  });

  test('with a value that the data does not know is told of it, with what it knows', () => {
    const { defaults, problems } = defaultsOf({
      channel: ['in-space', 'remote'],
      time: ['soon'],
      topics: ['some'],
    });
    expect(defaults.filter).toEqual(setValues(defaultFilter, 'channel', ['remote']));
    expect(problems.map(({ file, path, code, received }) => [file, path, code, received])).toEqual(
      expect.arrayContaining([
        ['config.json', 'filter.channel', 'choice', 'in-space'],
        ['config.json', 'filter.time', 'span', 'soon'],
        ['config.json', 'filter.topics', 'choice', 'some'],
      ]),
    );
    expect(problems.find(({ path }) => path === 'filter.channel')?.expected).toContain('third-country');
  });

  test('is what links leave out, and any link restores its view', () => {
    fc.assert(
      fc.property(anyFilter(dataset), anyFilter(dataset), (usual, filter) => {
        const vocabulary = linkVocabulary(dataset, { ...defaultView, filter: { ...usual, text: '' } });
        const view = { ...defaultView, filter };
        const link = encodeView(view, vocabulary);
        expect(decodeView(link, vocabulary)).toEqual({ view, rejected: [] });
        expect(encodeView(vocabulary.defaults, vocabulary).toString()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('is what figures are compared with', () => {
    const { defaults } = defaultsOf({ place: ['moscow'] });
    const engine = createEngine(dataset, () => null, defaults.filter);
    const atHome = takeSnapshot(engine, defaults.filter);
    expect(keyFigures(atHome).isNarrowed).toBe(false);
    expect(topicCounts(atHome).baseline).toBeNull();
    const elsewhere = takeSnapshot(engine, setValues(defaults.filter, 'place', ['goa']));
    expect(keyFigures(elsewhere).isNarrowed).toBe(true);
    // Counted in contacts.json: nine contacts held at minister level in Moscow.
    expect(topicCounts(elsewhere).baseline).toBe(9);
  });
});

describe('the data as a site shows it', () => {
  test('has the site’s title and boundary view, which readers may choose', () => {
    const shown = siteDataset(dataset, { title: { en: 'Ours' }, boundaries: 'ukraine' }, []);
    expect(shown.title).toEqual({ en: 'Ours' });
    expect(shown.boundaryViews[0]).toMatchObject({ id: 'ukraine', offer: 'always' });
    expect(shown.boundaryViews).toHaveLength(dataset.boundaryViews.length);
    expect(linkVocabulary(shown).boundaries).toContain('ukraine');
    expect(linkVocabulary(dataset).boundaries).not.toContain('ukraine');
  });

  test('keeps its own where the site says nothing, and says of an unknown view which there are', () => {
    expect(siteDataset(dataset, { title: null, boundaries: null }, [])).toEqual(dataset);
    const { boundaryViews, problems } = siteDataset(dataset, { title: null, boundaries: 'atlantis' }, []);
    expect(boundaryViews).toEqual(dataset.boundaryViews);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'config.json', path: 'boundaries', received: 'atlantis' });
    expect(problems[0]?.expected).toContain('de-facto');
  });
});
