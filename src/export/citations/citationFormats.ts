import type { Translator } from '#i18n/Translator.ts';
import { bibtexFile } from './bibtexFile.ts';
import type { CslItem } from './CslItem.ts';
import { cslJsonFile } from './cslJsonFile.ts';
import { plainTextFile } from './plainTextFile.ts';
import { risFile } from './risFile.ts';

export type CitationFormat = {
  readonly id: 'bibtex' | 'ris' | 'csl' | 'plain';
  /** What the format calls itself; null for the one that has no name of its own. */
  readonly name: string | null;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (items: readonly CslItem[], translator: Translator) => string;
};

/** The forms in which citations are handed out, the most asked for first. */
export const citationFormats: readonly CitationFormat[] = [
  { id: 'bibtex', name: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex', write: bibtexFile },
  {
    id: 'ris',
    name: 'RIS',
    ending: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: risFile,
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJsonFile,
  },
  { id: 'plain', name: null, ending: 'txt', mediaType: 'text/plain', write: plainTextFile },
];
