import { QueryClient } from '@tanstack/react-query';
import { configQuery } from '#data/configQuery.ts';
import { datasetQuery } from '#data/datasetQuery.ts';
import { loadCatalogue } from '#i18n/loadCatalogue.ts';
import { type Catalogue, type Language, languages } from '#i18n/Translator.ts';
import type { ConfigTerms } from '#model/readConfig.ts';
import { decodeFrame } from '#state/frameCodec.ts';
import { defaultClauses } from '#state/siteDefaults.ts';
import { type EarlyMessages, earlyMessages } from './earlyMessages.ts';
import { mergesLocal } from './mergesLocal.ts';
import { preferredLanguage } from './preferredLanguage.ts';

/** What the page begins with: the language, its messages, and the files that are on their way. */
export type OpenedSite = {
  readonly files: QueryClient;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly early: EarlyMessages;
};

/**
 * Fetches what must be there before the first word, the site's configuration and the messages, and has the data
 * follow. What fails of the files is told when the page asks for them.
 *
 * @throws the messages cannot be fetched in any language
 */
export async function openSite(page: Window): Promise<OpenedSite> {
  const early = earlyMessages(page);
  // Before anything is drawn: an embedded page is as high as its content from the first.
  markFrame(page);
  const files = new QueryClient();
  const guess = preferredLanguage(page, null);
  const [site, words] = await Promise.all([openFiles(files, page), loadWords(guess).catch(() => null)]);
  const language = preferredLanguage(page, site?.config.language ?? null);
  return { files, early, ...(language === guess && words ? words : await loadWords(language)) };
}

/** For the style sheets: whether the page is embedded, and which parts of its views are left out. */
function markFrame({ location, document: { documentElement } }: Window): void {
  const { isEmbedded, hidden } = decodeFrame(new URLSearchParams(location.search)).frame;
  documentElement.toggleAttribute('data-embedded', isEmbedded);
  documentElement.dataset.hidden = [...hidden].join(' ');
}

async function openFiles(files: QueryClient, page: Window) {
  const site = await files.fetchQuery(configQuery(configTerms(page))).catch(() => null);
  if (site) void files.prefetchQuery(datasetQuery(site.config.data, mergesLocal(page)));
  return site;
}

/** The messages of a language, else the English ones. */
async function loadWords(language: Language): Promise<Pick<OpenedSite, 'language' | 'catalogue'>> {
  try {
    return { language, catalogue: await loadCatalogue(language) };
  } catch {
    return { language: 'en', catalogue: await loadCatalogue('en') };
  }
}

/** What a configuration of this page may name. */
export function configTerms(page: Window): ConfigTerms {
  return { languages, clauses: defaultClauses, page: page.document.baseURI };
}
