import type { CitationContext } from '#export/citations/CitationContext.ts';
import type { FileContext } from '#export/data/FileContext.ts';
import { loadCatalogue, loadLaterMessages } from '#i18n/loadCatalogue.ts';
import { createTranslator, type Language, languages, type Translator } from '#i18n/Translator.ts';
import { millisecondsPerDay } from '#model/day.ts';
import { defaultView } from '#state/View.ts';
import { encodeView } from '#state/viewCodec.ts';
import type { Exporter } from './createExporter.ts';

/** What data files say besides their records; fetches what the data package says, and the words of all languages. */
export async function fileContext({ context, loadPackage, wordsOf }: Exporter): Promise<FileContext> {
  const { snapshot, translator } = context;
  const [pack, translators] = await Promise.all([loadPackage(), allTranslators(translator)]);
  return {
    ...citationContext(snapshot.dataset, translator),
    address: wordsOf('page', 'attached').address,
    source: { name: pack.name, licences: pack.licenses },
    translators,
  };
}

/** What citations say besides their sources, with today's date and the addresses of this page. */
export function citationContext(
  dataset: CitationContext['dataset'],
  translator: Translator,
): CitationContext {
  return {
    dataset,
    translator,
    accessed: Math.floor(Date.now() / millisecondsPerDay),
    addressOf: (contact) =>
      `${location.origin}${location.pathname}?${encodeView({ ...defaultView, contact })}`,
  };
}

/** A language that cannot be fetched is left out: the reader's own is there. */
async function allTranslators(own: Translator): Promise<readonly Translator[]> {
  const others = await Promise.allSettled(
    languages.map((language) => (language === own.language ? own : loadTranslator(language))),
  );
  return others.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function loadTranslator(language: Language): Promise<Translator> {
  const [first, later] = await Promise.all([loadCatalogue(language), loadLaterMessages(language)]);
  return createTranslator(language, { ...first, ...later });
}
