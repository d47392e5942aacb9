import { citationFormats } from '#export/citations/citationFormats.ts';
import type { FileContext } from '#export/data/FileContext.ts';
import { fileName } from '#export/fileName.ts';
import type { TypesetPicture } from '#export/frame/typesetPicture.ts';
import type { PackEntry } from '#export/pack/PackEntry.ts';
import { presets } from '#export/presets.ts';
import { type PictureName, pictureNames } from '#state/View.ts';
import { citationsOf, documentIds } from './citationsOf.ts';
import type { Exporter } from './createExporter.ts';
import { canBeWritten, dataFiles, dataKinds, writeDataFile } from './dataFiles.ts';
import type { ExportLook, PackedKind } from './exportLook.ts';
import { pdfOf } from './pdfOf.ts';
import { pictureFile } from './pictureFiles.ts';
import { pictureTitle } from './pictureTitle.ts';
import { slidesFile } from './slidesFile.ts';

/** How the pictures and slides of a pack look: as slides, whatever else the reader last looked at. */
const [slide] = presets;
const look = { preset: slide, ground: 'white', isFramed: true } as const;
const scale = 2;

/**
 * The files of a brief pack, each made when its turn comes.
 *
 * @param loadContext loads what data files say besides their records
 */
export function packEntries(
  exporter: Exporter,
  loadContext: () => Promise<FileContext>,
  { packed, slides, hasByteOrderMark }: Pick<ExportLook, 'packed' | 'slides' | 'hasByteOrderMark'>,
): readonly PackEntry[] {
  const { snapshot, translator } = exporter.context;
  const { t } = translator;
  const listsDocuments = packed.includes('data') || packed.includes('citations');
  const entries: Readonly<Record<PackedKind, () => readonly PackEntry[]>> = {
    pictures: () => pictureEntries(exporter, listsDocuments ? documentIds(exporter.context) : []),
    slides: () => [
      {
        path: 'slides/slides.pptx',
        about: t('export.pack.about.slides'),
        make: (signal) => slidesFile(exporter, slides, signal),
      },
    ],
    data: () =>
      dataKinds.map((kind) => ({
        path: `data/${dataFiles[kind].name}`,
        about: t(`export.data.${kind}.hint`),
        make: async () => {
          if (!canBeWritten(kind, snapshot)) throw new Error(t('export.data.noEvent'));
          return writeDataFile(kind, snapshot, await loadContext(), {
            hasByteOrderMark,
            nameOf: (other) => dataFiles[other].name,
          });
        },
      })),
    citations: () =>
      citationFormats.map(({ id, name, ending, write }) => ({
        path: `citations/${id}.${ending}`,
        about: t('export.pack.about.citations', { format: name ?? t('cite.name.plain') }),
        make: async () => write(citationsOf(exporter.context), translator),
      })),
  };
  return packed.flatMap((kind) => entries[kind]());
}

/**
 * Each picture is composed once, when the first of its files is made.
 *
 * @param listed the documents that the pack lists; a picture that draws others does not say that they are attached
 */
function pictureEntries(exporter: Exporter, listed: readonly string[]): readonly PackEntry[] {
  const { translator, snapshot } = exporter.context;
  const { t } = translator;
  const composed = new Map<PictureName, TypesetPicture>();
  const attached = new Set(listed);
  const compose = async (name: PictureName, signal: AbortSignal) => {
    const { documents } = exporter.selectionOf(await exporter.picture(name));
    const attachment = documents.every((id) => attached.has(id)) ? 'attached' : 'alone';
    const typeset = composed.get(name) ?? (await exporter.compose(name, look, attachment, signal));
    composed.set(name, typeset);
    return typeset;
  };
  return [
    ...pictureNames.flatMap((name) =>
      (['png', 'svg'] as const).map((kind) => ({
        path: `pictures/${fileName(pictureTitle(name, translator), kind)}`,
        about: t('export.pack.about.picture', { view: pictureTitle(name, translator) }),
        make: async (signal: AbortSignal) =>
          (await pictureFile(exporter, kind, await compose(name, signal), scale, signal)).content,
      })),
    ),
    {
      path: 'pictures/pictures.pdf',
      about: t('export.pack.about.pdf'),
      make: async (signal) => {
        // What could not be composed is missed, and named, as a file of its own.
        const pages = pictureNames.flatMap((name) => composed.get(name) ?? []);
        if (pages.length === 0) throw new Error(t('export.pack.noPictures'));
        return (await pdfOf(pages, exporter, translator.label(snapshot.dataset.title), signal)).content;
      },
    },
  ];
}
