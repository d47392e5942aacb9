/** Words, or the same at the length that there is room for: wide, beside an open contact, on a phone. */
export type FittedText =
  | string
  | { readonly wide: string; readonly narrow?: string; readonly phone?: string };

/** What stands on a key figure. */
export type FigureTexts = {
  readonly name: FittedText;
  /** What stands in large type, and its unit. */
  readonly value: string;
  readonly unit?: string;
  /** What stands between the unit and the note, where both are on one line. */
  readonly joint?: string;
  readonly note: FittedText;
};
