import { formatSpan } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { isWhole, type TopicYear, type TopicYears } from '#selectors/topicYears.ts';
import { fewestShaded } from '#views/topics/shadeOf.ts';
import type { YearDrawing } from './yearForm.tsx';

export type NotedYears = {
  readonly counted: TopicYears;
  readonly drawing: YearDrawing;
  /** Contacts of which no topic is known. */
  readonly uncoded: number;
};

/** What a reader of years should mind: those that are short of contacts or of days, and what a year is. */
export function yearNotes(
  { counted: { years, astride }, drawing, uncoded }: NotedYears,
  translator: Translator,
): string[] {
  const { t } = translator;
  const hasFew = years.some(({ contacts }) => contacts.length > 0 && contacts.length < fewestShaded);
  const partial = partialInWords(years, translator);
  const sentences = [
    drawing === 'heat' && hasFew ? t('topics.overTime.few', { least: fewestShaded }) : null,
    drawing === 'bars' ? t('topics.overTime.codings') : null,
    partial,
    astride > 0 ? t('topics.overTime.astride', { count: astride }) : t('topics.overTime.firstDay'),
    uncoded > 0 ? t('topics.note.uncoded', { count: uncoded }) : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** `Shown: 28 August 2019 to 12 March 2026; 2019 and 2026 are not whole years.` */
function partialInWords(years: readonly TopicYear[], translator: Translator): string | null {
  const partial = years.filter((year) => year.covered && !isWhole(year));
  const covered = years.flatMap(({ covered: days }) => days ?? []);
  const [first, last] = [covered[0], covered.at(-1)];
  if (partial.length === 0 || !first || !last) return null;
  return translator.t('topics.overTime.partial', {
    span: formatSpan(first.from, last.to, translator),
    count: partial.length,
    years: translator.list(partial.map(({ year }) => String(year))),
  });
}
