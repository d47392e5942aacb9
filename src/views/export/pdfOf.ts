import type { PictureFont } from '#export/fonts/PictureFont.ts';
import type { TypesetPicture } from '#export/frame/typesetPicture.ts';
import type { Exporter } from './createExporter.ts';
import type { PictureFile } from './pictureFiles.ts';

/** Pictures as one PDF, a page each; what writes it is fetched when it is first asked for. */
export async function pdfOf(
  pictures: readonly TypesetPicture[],
  { context: { translator }, sentence }: Exporter,
  title: string,
  signal: AbortSignal,
): Promise<PictureFile> {
  const [alone] = pictures.length === 1 ? pictures.map(({ picture }) => picture) : [];
  const { pdfFile } = await import('#export/pdf/pdfFile.ts');
  const fonts = new Map<string, PictureFont>(
    pictures.flatMap((typeset) => typeset.fonts.map((font) => [`${font.subset} ${font.weight}`, font])),
  );
  return pdfFile(
    pictures.map(({ picture }) => picture),
    [...fonts.values()],
    {
      title,
      subject: alone?.words.sentence ?? sentence,
      keywords: pictures.slice(0, 1).map(({ picture }) => picture.words.version),
      creator: translator.t('app.name'),
      language: translator.language,
    },
    signal,
  );
}
