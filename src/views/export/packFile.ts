import type { Exporter } from './createExporter.ts';
import type { ExportLook } from './exportLook.ts';
import { fileContext } from './fileContext.ts';
import { packEntries } from './packEntries.ts';
import type { JobTools } from './useJob.ts';

/** Everything in one zip; what puts it together is fetched when it is first asked for. */
export async function packFile(
  exporter: Exporter,
  chosen: Pick<ExportLook, 'packed' | 'slides' | 'hasByteOrderMark'>,
  { signal, report }: JobTools,
): Promise<Blob> {
  const [{ briefPack }, { packReadme }, { progressInWords }, { createdInstant }, context, map] =
    await Promise.all([
      import('#export/pack/briefPack.ts'),
      import('#export/pack/packReadme.ts'),
      import('#export/pack/PackProgress.ts'),
      import('#export/data/createdInstant.ts'),
      fileContext(exporter),
      chosen.packed.includes('pictures') ? exporter.picture('map').catch(() => null) : null,
    ]);
  signal.throwIfAborted();
  const { snapshot, translator } = exporter.context;
  return briefPack(packEntries(exporter, context, chosen), {
    readme: (content) => packReadme(content, snapshot, context, map?.boundaries ?? null),
    instant: createdInstant(snapshot.dataset),
    onProgress: (progress) => report(progressInWords(progress, translator), progress.share),
    signal,
  });
}
