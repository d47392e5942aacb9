import { type FileStore, sourceLoaders } from '#data/sourceLoaders.ts';
import type { ExportedView } from '#embed/frame/answerRequest.ts';
import type { ExportRequest } from '#embed/messages.ts';
import { presets } from '#export/presets.ts';
import type { Config } from '#model/Config.ts';
import { type FrameView, type PictureName, pictureNames, type View } from '#state/View.ts';
import type { Vocabulary } from '#state/viewCodec.ts';
import { createExporter } from '#views/export/createExporter.ts';
import { exportLook } from '#views/export/exportLook.ts';
import { pictureFileName } from '#views/export/pictureFileName.ts';
import { makePictureFile } from '#views/export/pictureFiles.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { pictures } from './pictures/pictures.ts';

/** The page as it stands when the host asks for a picture. */
type PageNow = Omit<PictureContext, 'loadMap' | 'settings'> &
  Pick<View, 'settings'> & {
    readonly vocabulary: Vocabulary;
    readonly variables: Config['variables'];
    readonly files: FileStore;
    readonly address: string;
    /** The views that the frame shows. */
    readonly views: readonly FrameView[];
  };

/** Makes the picture that a host asks for, in its frame and as large as for a slide. */
export async function exportForHost(
  { view, format = 'png' }: ExportRequest,
  { vocabulary, variables, files, address, views, ...page }: PageNow,
): Promise<ExportedView> {
  const name = pictureOf(view ?? (views.length === 1 ? views[0] : 'page'), page.analysis.form);
  if (!name)
    return {
      fault: `view must be one of ${[...pictureNames, 'topics'].join(', ')}: others have no picture of their own.`,
    };
  const { loadMap, loadPackage } = sourceLoaders(files, address);
  const { snapshot, analysis, settings } = page;
  const shown = { filter: snapshot.filter, contact: null, analysis, settings };
  await page.translator.complete();
  const exporter = createExporter(pictures, { ...page, loadMap }, shown, {
    page: location,
    vocabulary,
    variables,
    loadPackage,
  });
  const { ground, isFramed, scale } = exportLook.usual;
  const look = { preset: presets[0], ground, isFramed };
  const order = { name, look, scale, attachment: 'alone' } as const;
  const { content } = await makePictureFile(exporter, format, order, new AbortController().signal);
  return { name: pictureFileName(exporter, name, format), file: content };
}

/** The topics are drawn in the form that they have; key figures are drawn with the whole page alone. */
function pictureOf(view: string | undefined, form: PictureName): PictureName | undefined {
  if (view === 'topics') return form;
  return pictureNames.find((name) => name === view);
}
