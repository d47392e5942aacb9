/** What a reader waited for, and how long. */
export type Measured = {
  readonly what: string;
  /** Milliseconds, of each run. */
  readonly times: readonly number[];
  /** The longest that the page stood still meanwhile, in milliseconds; 0 where it was under 50. */
  readonly longestTask: number;
};

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
