/** A name as CSL has it: of a person in two parts, or as it stands. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Year, month and day as far as they are known; two of them are an interval. */
export type CslDate = {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
};

/**
 * The part of CSL-JSON that we use. Every form of a citation is made from this one.
 *
 * @see {@link https://resource.citationstyles.org/schema/latest/input/json/csl-data.json | csl-data.json}
 */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'dataset';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** The newspaper, agency or data set that it is part of. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly version?: string;
  /** Left out when the document does not show its date. */
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
};
