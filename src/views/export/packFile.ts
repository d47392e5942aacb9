import type { FileContext } from '#export/data/FileContext.ts';
import type { Exporter } from './createExporter.ts';
import type { ExportLook } from './exportLook.ts';
import { fileContext, readmeContext } from './fileContext.ts';
import { packEntries } from './packEntries.ts';
import { reasonInWords } from './reasonInWords.ts';
import type { JobTools } from './useJob.ts';

/** Everything in one zip; what puts it together is fetched when it is first asked for. */
export async function packFile(
  exporter: Exporter,
  chosen: Pick<ExportLook, 'packed' | 'slides' | 'hasByteOrderMark'>,
  { signal, report }: JobTools,
): Promise<Blob> {
  const [{ briefPack }, { packReadme }, { progressInWords }, { createdInstant }] = await Promise.all([
    import('#export/pack/briefPack.ts'),
    import('#export/pack/packReadme.ts'),
    import('#export/pack/PackProgress.ts'),
    import('#export/data/createdInstant.ts'),
  ]);
  signal.throwIfAborted();
  const { snapshot, translator } = exporter.context;
  // Fetched for the first file that needs it; where that fails, the files that do not are made all the same.
  let context: Promise<FileContext> | undefined;
  const loadContext = () => {
    context ??= fileContext(exporter);
    return context;
  };
  return briefPack(packEntries(exporter, loadContext, chosen), {
    readme: async (content) => {
      const map = chosen.packed.includes('pictures') ? exporter.picture('map').catch(() => null) : null;
      return packReadme(content, snapshot, await readmeContext(exporter), (await map)?.boundaries ?? null);
    },
    reasonOf: (error) => reasonInWords(error, translator),
    instant: createdInstant(snapshot.dataset),
    onProgress: (progress) => report(progressInWords(progress, translator), progress.share),
    signal,
  });
}
