import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { all, type OpenedPptx, openPptx, targetOf, texts } from '../fixtures/openPptx.ts';
import { rawChannel, rawContacts } from '../fixtures/rawContacts.ts';
import { openExportTab, type SavedFile, saved } from './exportDialog.ts';
import { daysOf, documentsOf, type ExportFilter, exportFilters, records } from './exportFilters.ts';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});

/** The slides of all views, in their order; those with a chart that can be edited by name. */
const count = 11;
const numbered = { histogram: 3, map: 4, frequency: 5, overTime: 6, compare: 7 };

/** The presentation of all views. */
async function allSlides(page: Page): Promise<SavedFile> {
  const dialog = await openExportTab(page, 'Slides');
  const views = dialog.getByRole('checkbox');
  await views.nth(count - 1).waitFor();
  expect(await views.count()).toBe(count);
  for (const view of await views.all()) await view.check();
  return saved(page, download(dialog));
}

const download = (dialog: Locator) => dialog.getByRole('button', { name: 'Download PPTX' });
const opened = ({ content }: SavedFile) => openPptx(new Blob([new Uint8Array(content)]));

/** The charts of a slide, from left to right. */
function chartsOf(deck: OpenedPptx, slide: number): Document[] {
  const path = `ppt/slides/_rels/slide${slide}.xml.rels`;
  const targets = all(deck.xml(path), 'Relationship')
    .map((one) => one.getAttribute('Target') ?? '')
    .filter((target) => /charts\/chart\d+\.xml$/.test(target));
  const number = (target: string) => Number(/(\d+)\.xml$/.exec(target)?.[1]);
  return targets.sort((a, b) => number(a) - number(b)).map((target) => deck.xml(targetOf(path, target)));
}

type Series = { readonly name: string; readonly values: Readonly<Record<string, number>> };

/** The series of a chart by their names, each number by the name of its category; a point that is left out is 0. */
function seriesOf(chart: Document): Series[] {
  return all(chart, 'ser').map((series) => {
    const [name = ''] = texts(all(series, 'tx')[0] as Element, 'v');
    const categories = texts(all(series, 'cat')[0] as Element, 'v');
    const points = all(all(series, 'val')[0] as Element, 'pt');
    const numbers = new Map(points.map((pt) => [Number(pt.getAttribute('idx')), Number(pt.textContent)]));
    return {
      name,
      values: Object.fromEntries(categories.map((category, index) => [category, numbers.get(index) ?? 0])),
    };
  });
}

/** The numbers of the series of that name in all charts of a slide. */
function numbersOf(deck: OpenedPptx, slide: number, name: string): Record<string, number> {
  const found = chartsOf(deck, slide).flatMap((chart) =>
    seriesOf(chart).filter((series) => series.name.startsWith(name)),
  );
  return Object.assign({}, ...found.map(({ values }) => values));
}

/** A number for each name, counted over some contacts; names without a contact have 0. */
function tally(
  contacts: readonly ContactRecord[],
  names: readonly string[],
  namesOf: (contact: ContactRecord) => readonly string[],
): Record<string, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0]));
  for (const contact of contacts) for (const name of namesOf(contact)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const channels = new Map(rawContacts.map((contact) => [contact.id, rawChannel(contact)]));
const labels = new Map(records.topics.map(({ id, shortLabel }) => [id, shortLabel.en]));
const topicNames = [...labels.values()];
const codedAs = (certainty: string | null) => (contact: ContactRecord) =>
  contact.topics
    .filter((coding) => certainty === null || coding.certainty === certainty)
    .map(({ topic }) => labels.get(topic) ?? topic);

/** The quarter of a contact; none of the shipped dates crosses the end of one. */
function quarterOf({ date }: ContactRecord): string {
  const ends = Object.values(daysOf(date)).map((day) => {
    const [year, month] = day.split('-');
    return `Q${Math.ceil(Number(month) / 3)} ${year}`;
  });
  expect(ends[0]).toBe(ends[1]);
  return ends[0] ?? '';
}

/** What a slide draws: the forms of the topics mark their own choice, and a comparison has its own times. */
function drawnIn(slide: number, filter: ExportFilter) {
  const { sentence, selected, topicSentence, exceptTopic, exceptTopicAndTime } = filter;
  if (slide === numbered.compare)
    return {
      sentence: '66 of 82 contacts · held · minister level · before and after 24 February 2022',
      contacts: exceptTopicAndTime,
    };
  return slide >= numbered.frequency && slide < count
    ? { sentence: topicSentence, contacts: exceptTopic }
    : { sentence, contacts: selected };
}

describe.each(exportFilters)('slides of $sentence', (filter) => {
  let file: SavedFile;
  let deck: OpenedPptx;
  const { query, selected } = filter;

  beforeAll(async () => {
    file = await allSlides(await openPage(query));
    deck = await opened(file);
  }, 120_000);

  test('are one for each view, named after the filter', () => {
    expect(file.name).toMatch(new RegExp(`^readout-${selected.length}-of-82-contacts-held-.*\\.pptx$`));
    expect(deck.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(count);
    const drawn = deck.paths.filter((path) => path.startsWith('ppt/media/'));
    expect(drawn).toHaveLength(count - 4);
    for (const path of drawn) expect(deck.bytes(path).subarray(1, 4).toString()).toBe('PNG');
  });

  test('say title, filter, source and address on each', () => {
    for (let slide = 1; slide <= count; slide += 1) {
      const said = texts(deck.xml(`ppt/slides/slide${slide}.xml`), 'p').join('\n');
      const drawn = drawnIn(slide, filter);
      expect(said).toContain(drawn.sentence);
      const documents = documentsOf(drawn.contacts).length;
      expect(said).toContain(
        `Source: ${documents} documents, list attached; data version 2026.11, to 12 March 2026.`,
      );
      expect(said).toContain('/desk/readout/');
      expect(said.includes('Natural Earth')).toBe([1, numbered.map].includes(slide));
    }
  });

  test('list the documents in the notes, numbered', () => {
    for (let slide = 1; slide <= count; slide += 1) {
      const drawn = drawnIn(slide, filter);
      const titles = documentsOf(drawn.contacts).map((id) => records.documents.get(id)?.title ?? id);
      const paragraphs = texts(deck.xml(`ppt/notesSlides/notesSlide${slide}.xml`), 'p');
      expect(paragraphs).toContain(drawn.sentence);
      const listed = paragraphs.filter((text) => /^\d+\. /.test(text));
      expect(listed.map((text) => Number.parseInt(text, 10))).toEqual(titles.map((_, index) => index + 1));
      const all = listed.join('\n');
      expect(titles.filter((title) => !all.includes(title.replaceAll(/\s+/g, ' ').trim()))).toEqual([]);
    }
  });

  test('lead out of the file to this page alone', () => {
    const outside = deck.paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => all(deck.xml(path), 'Relationship'))
      .filter((one) => one.getAttribute('TargetMode') === 'External')
      .map((one) => one.getAttribute('Target') ?? '');
    expect(outside.length).toBeGreaterThanOrEqual(count);
    expect(outside.filter((target) => !/^https?:\/\/127\.0\.0\.1:\d+\/desk\/readout\//.test(target))).toEqual(
      [],
    );
  });

  test('have the numbers of the topics in a chart that can be edited', () => {
    for (const certainty of ['stated', 'understood'])
      expect(numbersOf(deck, numbered.frequency, certainty)).toEqual(
        tally(filter.exceptTopic, topicNames, codedAs(certainty)),
      );
  });

  test('have the contacts of each quarter by channel', () => {
    for (const channel of ['In India', 'In Russia', 'Third country', 'Remote', 'Place not known']) {
      const own = selected.filter(({ id }) => channels.get(id) === channel);
      const numbers = numbersOf(deck, numbered.histogram, channel);
      // A channel without a contact may be left out.
      if (own.length === 0) expect(Object.values(numbers).filter(Boolean), channel).toEqual([]);
      else expect(numbers, channel).toEqual(tally(own, filter.quarters, (contact) => [quarterOf(contact)]));
    }
  });

  test('have the codings of each year by group', () => {
    const years = [...new Set(filter.quarters.map((quarter) => quarter.slice(-4)))];
    for (const [group, name] of [
      ['bilateral', 'Bilateral'],
      ['regional', 'Regional'],
      ['multilateral', 'Multilateral'],
    ] as const) {
      const own = records.topics.filter(({ broader }) => broader === group).map(({ id }) => id);
      expect(numbersOf(deck, numbered.overTime, name), name).toEqual(
        tally(filter.exceptTopic, years, ({ date, topics }) =>
          topics.filter(({ topic }) => own.includes(topic)).map(() => date.slice(0, 4)),
        ),
      );
    }
  });

  test('have the shares before and from the pinned day on', () => {
    const isBefore = ({ date }: ContactRecord) => daysOf(date).first < '2022-02-24';
    for (const [name, isIn] of [
      ['before', isBefore],
      ['from', (contact: ContactRecord) => daysOf(contact.date).last >= '2022-02-24'],
    ] as const) {
      const contacts = filter.exceptTopicAndTime.filter(isIn);
      const counts = tally(contacts, topicNames, codedAs(null));
      const shares = numbersOf(deck, numbered.compare, name);
      expect(Object.keys(shares).sort()).toEqual(Object.keys(counts).sort());
      for (const [topic, share] of Object.entries(shares))
        expect(share * contacts.length, topic).toBeCloseTo(counts[topic] ?? -1, 6);
    }
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

test('LibreOffice draws each slide with its title and figures', { timeout: 300_000 }, async ({ skip }) => {
  skip(!hasOffice, 'LibreOffice (soffice) is not installed on this machine');
  const file = await allSlides(await openPage());
  const folder = mkdtempSync(join(tmpdir(), 'readout-slides-'));
  try {
    writeFileSync(join(folder, 'slides.pptx'), file.content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [profile, '--headless', ...to, join(folder, 'slides.pptx')], { stdio: 'pipe' });
    const pages = execFileSync('pdftotext', ['-layout', join(folder, 'slides.pdf'), '-'])
      .toString()
      .split('\f');
    const said = pages.slice(0, -1).map((page) => page.replaceAll(/\s+/g, ' '));
    const deck = await opened(file);
    expect(said).toHaveLength(count);
    for (const [index, page] of said.entries()) {
      const titled = all(deck.xml(`ppt/slides/slide${index + 1}.xml`), 'sp').find(
        (shape) => all(shape, 'ph').length > 0,
      );
      const title = texts(titled as Element, 't').join(' ');
      expect(title).not.toBe('');
      expect(page).toContain(title);
      expect(page).toContain('66 of 82 contacts · held · minister level');
    }
    for (const name of topicNames) expect(said[numbered.frequency - 1]).toContain(name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
