import type { CitationContext } from '#export/citations/CitationContext.ts';
import type { DataSource, FileContext } from '#export/data/FileContext.ts';
import { loadCatalogue, loadLaterMessages } from '#i18n/loadCatalogue.ts';
import { createTranslator, type Language, languages, type Translator } from '#i18n/Translator.ts';
import { millisecondsPerDay } from '#model/day.ts';
import { contactAddress } from '#views/contactAddress.ts';
import type { Exporter } from './createExporter.ts';

/** What data files say besides their records; fetches what the data package says, and the words of all languages. */
export async function fileContext(exporter: Exporter): Promise<FileContext> {
  const [source, translators] = await Promise.all([
    loadSource(exporter),
    allTranslators(exporter.context.translator),
  ]);
  return { ...viewContext(exporter), source, translators };
}

/** The same for a text beside them, which can do without what the data package says. */
export async function readmeContext(exporter: Exporter) {
  return { ...viewContext(exporter), source: await loadSource(exporter).catch(() => null) };
}

function viewContext({ context: { snapshot, translator }, addressOf }: Exporter) {
  return {
    ...citationContext(snapshot.dataset, translator),
    address: addressOf('page'),
  };
}

async function loadSource({ loadPackage }: Exporter): Promise<DataSource> {
  const { name, licenses } = await loadPackage();
  return { name, licences: licenses };
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
    addressOf: contactAddress,
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
