/** How a step went; a step without tests of its own counts as one. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** What it printed, shown if something failed. */
  readonly output: string;
};

/** One of the things that `npm test` checks. */
export type Step = {
  readonly name: string;
  /** Name of the step without which this one means nothing. */
  readonly needs?: string;
  /** Its output is worth reading even when all is well. */
  readonly isAlwaysShown?: boolean;
  readonly run: () => Promise<Outcome>;
};
