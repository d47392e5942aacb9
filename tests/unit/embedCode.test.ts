import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { embedCode } from '#embed/embedCode.ts';
import { setText, setValues } from '#filter/filterReducers.ts';
import { linkVocabulary } from '#state/linkVocabulary.ts';
import { defaultView, type View } from '#state/View.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const vocabulary = linkVocabulary(shippedDataset());
const page = { origin: 'https://desk.example', pathname: '/tools/readout/index.html' };
const payments = setValues(defaultView.filter, 'topic', ['payments']);

/** The attributes that a browser reads from the code. */
function attributesOf(view: Partial<View>, order: Partial<Parameters<typeof embedCode>[1]>) {
  const code = embedCode(
    { ...defaultView, ...view },
    { view: null, isLocked: false, title: 'Contacts', ...order },
    vocabulary,
    page,
  );
  const document = new new JSDOM().window.DOMParser().parseFromString(code, 'text/html');
  expect(document.querySelector('script')?.src).toBe('https://desk.example/tools/readout/embed.js');
  const element = document.querySelector('readout-embed');
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

describe('the code that another page needs', () => {
  test('names the site and the view, and nothing that is as usual', () => {
    expect(attributesOf({}, { view: 'map' })).toEqual({
      src: 'https://desk.example/tools/readout/',
      view: 'map',
      title: 'Contacts',
    });
  });

  test('carries the filter, and locks what is asked', () => {
    expect(attributesOf({ filter: setText(payments, 'oil') }, { isLocked: true })).toMatchObject({
      filter: 'topic=payments&q=oil',
      lock: 'all',
    });
  });

  test('carries the form of the topics and the boundaries, where the views have them', () => {
    const view: Partial<View> = {
      analysis: { ...defaultView.analysis, form: 'over-time' },
      settings: { theme: 'dark', language: 'hi', boundaries: 'india' },
    };
    expect(attributesOf(view, { view: 'topics' })).toEqual({
      src: 'https://desk.example/tools/readout/?boundaries=india',
      view: 'over-time',
      theme: 'dark',
      lang: 'hi',
      title: 'Contacts',
    });
    expect(attributesOf(view, { view: 'map' })).toMatchObject({ view: 'map' });
  });

  test('stays one element, whatever is in its texts', () => {
    const evil = `"><script>alert(1)</script><x y="`;
    const attributes = attributesOf({ filter: setText(defaultView.filter, evil) }, { title: evil });
    expect(attributes.title).toBe(evil);
    expect(new URLSearchParams(attributes.filter).get('q')).toBe(evil);
    expect(Object.keys(attributes)).toEqual(['src', 'filter', 'title']);
  });
});
