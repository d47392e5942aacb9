import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter } from '#filter/Filter.ts';
import { setText, setTime, setTopicMatch, setValues } from '#filter/filterReducers.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import { dayOf } from '#model/day.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const dataset = shippedDataset();
const time = { from: dayOf(2022, 1, 1), to: dayOf(2024, 6, 30), match: 'possibly' } as const;

describe('the filter sentence', () => {
  const inEnglish = (filter: typeof emptyFilter, count = 24) =>
    filterSentence(dataset, filter, dataset.contacts.slice(0, count), translatorOf('en'));

  test('without a clause is the count alone', () => {
    expect(inEnglish(emptyFilter, 82)).toBe('82 of 82 contacts');
  });

  test('says the defaults too', () => {
    expect(inEnglish(defaultFilter, 66)).toBe('66 of 82 contacts · held · minister level');
  });

  test('says everything that was asked', () => {
    const filter = setValues(
      setValues(setValues(setTime(emptyFilter, time), 'mode', ['in-person']), 'topic', ['payments']),
      'coding',
      ['stated'],
    );
    expect(inEnglish(filter)).toBe(
      '24 of 82 contacts · January 2022 to June 2024 · in person · topic Payments, stated only',
    );
  });

  test('joins values by or, and topics that are all wanted by and', () => {
    expect(inEnglish(setValues(emptyFilter, 'place', ['moscow', 'goa']))).toContain('place Goa or Moscow');
    const topics = setTopicMatch(setValues(emptyFilter, 'topic', ['sco', 'brics']), 'all');
    expect(inEnglish(topics)).toContain('topics BRICS and SCO, all of them');
  });

  test('keeps names in capitals as they are', () => {
    expect(inEnglish(setValues(emptyFilter, 'channel', ['in-india']))).toContain('· in India');
    expect(inEnglish(setValues(emptyFilter, 'format', ['two-plus-two']))).toContain('2+2 dialogue');
  });

  test('names the days where a span does not end with a month, and how sure it must be', () => {
    const certainly = setTime(emptyFilter, { from: dayOf(2022, 2, 24), to: null, match: 'certainly' });
    expect(inEnglish(certainly)).toContain('certainly from 24 February 2022');
  });

  test('leaves the name of a country as it is', () => {
    expect(inEnglish(setValues(emptyFilter, 'side', ['india', 'press']))).toContain(
      'documents: Indian readout or press',
    );
  });

  test('quotes free text', () => {
    expect(inEnglish(setText(emptyFilter, 'oil cap'))).toContain('containing “oil cap”');
  });

  test('is said in Hindi and in Russian with their own plurals', () => {
    const filter = setValues(defaultFilter, 'place', ['goa']);
    const two = dataset.contacts.slice(0, 2);
    expect(filterSentence(dataset, filter, two, translatorOf('ru'))).toBe(
      '2 из 82 контактов · состоялся · уровень: министры · место: Гоа',
    );
    expect(filterSentence(dataset, filter, two, translatorOf('hi'))).toBe(
      '82 संपर्कों में से 2 · संपन्न · मंत्री स्तर · स्थान: गोवा',
    );
  });
});
