import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '#model/Config.ts';
import { type ConfigTerms, readConfig } from '#model/readConfig.ts';
import { colourTokens } from '#model/schema/colourTokens.ts';
import { describeProblem } from '#selectors/describeProblem.ts';
import { defaultClauses } from '#state/siteDefaults.ts';
import { translatorOf } from '../fixtures/translators.ts';

const terms: ConfigTerms = {
  languages: ['en', 'hi', 'ru'],
  clauses: defaultClauses,
  page: 'https://desk.example/tools/readout/',
};
const read = (settings: Record<string, unknown>) => readConfig(settings, terms);
const problemsOf = (settings: Record<string, unknown>) =>
  read(settings).problems.map((problem) => ({
    path: problem.path,
    reason: describeProblem(problem, translatorOf('en')),
  }));

describe('a configuration', () => {
  test('that says nothing has the defaults, as has the one that is shipped', () => {
    expect(read({})).toEqual({ config: defaultConfig, problems: [] });
    const shipped = JSON.parse(readFileSync('public/config.json', 'utf8')) as Record<string, unknown>;
    expect(read(shipped)).toEqual({ config: defaultConfig, problems: [] });
  });

  test('can set everything', () => {
    const { config, problems } = read({
      title: { en: 'Our contacts', ru: 'Наши контакты' },
      data: '/shared/contacts/',
      filter: { level: 'any', place: ['goa', 'moscow'], time: '2022-03..' },
      theme: 'dark',
      variables: {
        '--tone-1': '#AA5500',
        '--paper': { light: '#fffffe', dark: '#000001' },
        '--font': '"Noto Sans", serif',
      },
      language: 'ru',
      boundaries: 'india',
      tiles: { url: '/tiles/{z}/{x}/{y}.png', attribution: 'Survey', maxZoom: 9 },
      embedding: { origins: ['https://portal.example', 'http://localhost:8080'] },
      features: { export: false, search: true },
      offline: true,
    });
    expect(problems).toEqual([]);
    expect(config).toEqual({
      title: { en: 'Our contacts', ru: 'Наши контакты' },
      data: '/shared/contacts',
      filter: { level: ['any'], place: ['goa', 'moscow'], time: ['2022-03..'] },
      theme: 'dark',
      variables: {
        '--tone-1': 'light-dark(#aa5500, #aa5500)',
        '--paper': 'light-dark(#fffffe, #000001)',
        '--font': '"Noto Sans", serif',
      },
      language: 'ru',
      boundaries: 'india',
      tiles: { url: '/tiles/{z}/{x}/{y}.png', attribution: 'Survey', maxZoom: 9 },
      origins: ['https://portal.example', 'http://localhost:8080'],
      features: { ...defaultConfig.features, export: false },
      offline: true,
    });
  });

  test('may have its title in English alone, and the server’s root for its data', () => {
    expect(read({ title: 'Our contacts' }).config.title).toEqual({ en: 'Our contacts' });
    expect(read({ data: '/' }).config.data).toBe('');
    expect(read({ data: '../data/' }).config.data).toBe('../data');
  });

  test.each([
    ['title', { title: { hi: 'संपर्क' } }, 'title.en', /missing/],
    ['title', { title: '' }, 'title.en', /empty/],
    ['data of another server', { data: 'https://other.example/data' }, 'data', /own server/],
    ['data of another server, without a scheme', { data: '//other.example/data' }, 'data', /own server/],
    ['data of another server, with backslashes', { data: '/\\other.example/data' }, 'data', /own server/],
    ['data that is script', { data: 'javascript:alert(1)' }, 'data', /own server/],
    ['data with a query', { data: 'data?x=1' }, 'data', /own server/],
    ['theme', { theme: 'pink' }, 'theme', /auto, light, dark/],
    ['language', { language: 'fr' }, 'language', /en, hi, ru/],
    ['clause', { filter: { colour: 'red' } }, 'filter.colour', /time, place, topic/],
    ['clause that is no text', { filter: { place: [7] } }, 'filter.place.[0]', /string/],
    ['variable', { variables: { '--size-body': '#000000' } }, 'variables.--size-body', /--paper/],
    [
      'colour',
      { variables: { '--paper': 'url(https://other.example)' } },
      'variables.--paper.light',
      /#rrggbb/,
    ],
    ['typeface', { variables: { '--font': 'x; } * { display: none' } }, 'variables.--font', /typefaces/],
    [
      'tiles of another server',
      { tiles: { url: 'https://t.example/{z}/{x}/{y}.png', attribution: 'A' } },
      'tiles.url',
      /own server/,
    ],
    [
      'tiles without their place',
      { tiles: { url: '/t/{z}.png', attribution: 'A' } },
      'tiles.url',
      /\{z\}, \{x\} and \{y\}/,
    ],
    [
      'tiles with more to fill in',
      { tiles: { url: '/t/{s}/{z}/{x}/{y}', attribution: 'A' } },
      'tiles.url',
      /\{z\}/,
    ],
    ['tiles of nobody', { tiles: { url: '/t/{z}/{x}/{y}' } }, 'tiles.attribution', /empty/],
    [
      'origin with a path',
      { embedding: { origins: ['https://portal.example/desk'] } },
      'embedding.origins[0]',
      /without a path/,
    ],
    [
      'origin of no server',
      { embedding: { origins: ['https://a.example', 'portal'] } },
      'embedding.origins[1]',
      /origin/,
    ],
    ['feature', { features: { confetti: true } }, 'features.confetti', /export, share, search/],
    ['switch', { features: { export: 'no' } }, 'features.export', /boolean/],
    ['setting', { colours: {} }, 'colours', /title, data, filter, theme/],
    ['list of settings', { filter: ['held'] }, 'filter', /braces/],
  ])('with a wrong %s names it, and what may stand there, and goes on', (_, settings, path, reason) => {
    const [problem, ...others] = problemsOf({ ...settings, offline: true });
    expect(problem?.path).toBe(path);
    expect(problem?.reason).toMatch(reason);
    expect(others).toEqual([]);
    expect(read({ ...settings, offline: true }).config.offline).toBe(true);
  });

  test('keeps what is right beside what is wrong', () => {
    const { config } = read({
      embedding: { origins: ['nowhere', 'https://portal.example'] },
      features: { share: false, confetti: true },
      variables: { '--ink': 'black', '--paper': '#ffffff' },
    });
    expect(config.origins).toEqual(['https://portal.example']);
    expect(config.features.share).toBe(false);
    expect(config.variables).toEqual({ '--paper': 'light-dark(#ffffff, #ffffff)' });
  });

  test('of any kind gives a usable one and never throws', () => {
    const names = fc.constantFrom(...Object.keys(defaultConfig), 'embedding', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything({ maxDepth: 3 })), (settings) => {
        const { config } = read(settings);
        expect(Object.keys(config)).toEqual(Object.keys(defaultConfig));
        expect(new URL(`${config.data}/x`, terms.page).origin).toBe('https://desk.example');
        for (const value of Object.values(config.variables)) expect(value).not.toMatch(/[;{}]|url/);
      }),
      { numRuns: 500 },
    );
  });
});

test('the colours that a site may set are those that the page has for light and dark', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8');
  const pairs = [...tokens.matchAll(/^ {2}(--[\w-]+): light-dark\(/gm)].map(([, name]) => name);
  expect([...colourTokens].sort()).toEqual([...new Set(pairs)].sort());
});

test('the documentation tells of every setting', () => {
  const text = readFileSync('docs/configuration.md', 'utf8');
  const told = Object.keys(JSON.parse(readFileSync('public/config.json', 'utf8')) as object);
  expect(told.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  expect(Object.keys(defaultConfig.features).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
