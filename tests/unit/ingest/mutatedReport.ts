import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = 'tests/fixtures/reports/tuning';
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** What is put into a report, or in place of a stretch of it: what splits, dates, nests, repeats or is no word at all. */
const foreign = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\u0000',
    '\uD800',
    '\u202E',
    '\r\n\r\n',
    'Lavrov Lavrov Jaishankar ',
    '31 February 0000',
    'on Monday, on Tuesday, ',
    '(((((((((((',
    '“““',
    'date 9999-99-99',
    '<script>',
    '__proto__ constructor ',
    'सुब्रह्मण्यम जयशंकर',
  ),
  fc
    .tuple(
      fc.constantFrom('a', ' ', ',', 'and met ', 'in Goa in May, ', 'May ', '1 ', 'of the '),
      fc.nat({ max: 600 }),
    )
    .map(([words, times]) => words.repeat(times)),
);

type Change = { readonly at: number; readonly length: number; readonly put: string };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 400 })),
  put: fc.oneof(fc.constant(''), foreign),
});

function changed(text: string, { at, length, put }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
}

/** A test report with stretches taken out and foreign ones put in. */
export const mutatedReport: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...reports), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([report, changes]) => changes.reduce(changed, report));
