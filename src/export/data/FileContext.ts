import type { CitationContext } from '#export/citations/CitationContext.ts';
import type { Translator } from '#i18n/Translator.ts';

/** What the data package says of itself, as far as a file made from its data must repeat it. */
export type DataSource = {
  /** The package's short name. */
  readonly name: string;
  readonly licences: readonly { readonly title: string; readonly path: string }[];
};

/** What a data file says besides its records: in which words, from which data, and from which view. */
export type FileContext = CitationContext & {
  /** The address of the view, in full. */
  readonly address: string;
  readonly source: DataSource;
  /** Of the languages in which the columns of tables are named; the reader's own may be the only one. */
  readonly translators: readonly Translator[];
};
