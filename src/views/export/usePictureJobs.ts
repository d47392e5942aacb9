import { copyPicture } from '#export/clipboard/copyPicture.ts';
import type { PictureLook } from '#export/frame/composePicture.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { PictureName } from '#state/View.ts';
import type { Exporter } from './createExporter.ts';
import type { Scale } from './exportLook.ts';
import { pictureFileName } from './pictureFileName.ts';
import { makePictureFile, type PictureKind } from './pictureFiles.ts';
import { pictureTitle } from './pictureTitle.ts';
import { reasonInWords } from './reasonInWords.ts';
import type { FileJob } from './useFileJob.ts';

/** Saves a picture as a file, or copies it. */
export function usePictureJobs(
  exporter: Exporter,
  name: PictureName,
  look: PictureLook,
  scale: Scale,
  { job, make }: FileJob,
): { readonly save: (kind: PictureKind) => void; readonly copy: () => void } {
  const translator = useTranslator();
  const { t } = translator;
  const order = { name, look, scale, attachment: 'alone' } as const;
  const save = (kind: PictureKind) => {
    make(pictureFileName(exporter, name, kind), async ({ signal }) => {
      const { content, missing } = await makePictureFile(exporter, kind, order, signal);
      return { content, note: missing === '' ? '' : t('export.missing', { characters: missing }) };
    });
  };
  const copy = () => {
    const controller = new AbortController();
    // Begun within the click, as Safari asks; the clipboard waits for the picture.
    const picture = makePictureFile(exporter, 'png', order, controller.signal).then(({ content }) => content);
    const text = exporter
      .wordsOf(name, 'alone')
      .then(({ sentence, address }) => [pictureTitle(name, translator), sentence, address].join('\n'));
    const outcome = copyPicture(picture, text);
    job.run(
      t('export.copying'),
      async ({ signal }) => {
        signal.addEventListener('abort', () => controller.abort());
        return t(`export.copy.${await outcome}`);
      },
      (error) => t('export.copy.failed', { reason: reasonInWords(error, translator) }),
    );
  };
  return { save, copy };
}
