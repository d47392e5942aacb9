/** Pixels from year to year that a year in full needs, and in short. */
const fullFrom = 30;
const shortFrom = 18;

export type YearLabel = { readonly year: number; readonly text: string };

/** The years that an axis prints, `2022` or `’22`: all of them, or every second, third … where they stand closer. */
export function yearLabels(years: readonly number[], pitch: number): readonly YearLabel[] {
  const step = Math.max(1, Math.ceil(shortFrom / pitch));
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, text: pitch >= fullFrom ? String(year) : `’${String(year).slice(-2)}` }));
}
