import type JSZip from 'jszip';
import { escapeXml } from '#export/drawing/markup.ts';
import { chartXml } from './chartXml.ts';
import { finishSlide, withNotes } from './finishSlide.ts';
import { withHouseTheme, withTitlePlace } from './houseTheme.ts';
import type { SlidesInfo } from './Slide.ts';
import type { ChartPart, SlidePart } from './SlidePart.ts';
import { workbookFile } from './workbookFile.ts';
import { xml, xmlHead } from './xml.ts';

/** A slide that is laid out, with its pictures drawn. */
export type LaidOutSlide = {
  readonly parts: readonly SlidePart[];
  readonly notes: readonly string[];
  readonly png: Blob | null;
};

/** Puts charts, pictures, notes and the theme into a presentation that has only the frames of them. */
export async function finishPackage(
  zip: JSZip,
  slides: readonly LaidOutSlide[],
  info: SlidesInfo,
  newZip: () => JSZip,
): Promise<void> {
  const edit = editorOf(zip);
  const language = languageOf(info);
  await edit('ppt/theme/theme1.xml', (theme) => withHouseTheme(theme, info));
  await edit('ppt/slideMasters/slideMaster1.xml', (master) => withTitlePlace(master, 'master'));
  await edit('ppt/slideLayouts/slideLayout1.xml', (layout) =>
    withTitlePlace(
      layout.replace('name="DEFAULT"', () => `name="${escapeXml(info.productName)}"`),
      'layout',
    ),
  );
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    await edit(`ppt/slides/slide${number}.xml`, (text) => finishSlide(text, slide.parts));
    await edit(`ppt/notesSlides/notesSlide${number}.xml`, (text) => withNotes(text, slide.notes, language));
    await addPicture(zip, slide, number);
  }
  await addCharts(zip, slides, info, newZip);
  zip.file('docProps/app.xml', appProperties(info.productName, slides.length));
  await edit('[Content_Types].xml', (types) => typesOfWhatIsThere(types, zip));
  // Folders are no parts of a presentation.
  for (const [path, { dir }] of Object.entries(zip.files)) if (dir) delete zip.files[path];
}

/** The language of a slide's words: language and country, without Intl's own additions. */
export function languageOf({ translator }: SlidesInfo): string {
  return translator.locale.replace(/-u-.*$/, '');
}

function editorOf(zip: JSZip) {
  return async (path: string, change: (text: string) => string): Promise<void> => {
    const text = await zip.file(path)?.async('string');
    if (text === undefined) throw new Error(`the presentation has no ${path}`);
    zip.file(path, change(text));
  };
}

async function addPicture(zip: JSZip, { png }: LaidOutSlide, number: number): Promise<void> {
  if (!png) return;
  // It is compressed already.
  const content = new Uint8Array(await png.arrayBuffer());
  zip.file(`ppt/media/image-${number}-1.png`, content, { compression: 'STORE' });
}

/** The library numbers its charts in the order in which they were added, from any number on. */
async function addCharts(
  zip: JSZip,
  slides: readonly LaidOutSlide[],
  info: SlidesInfo,
  newZip: () => JSZip,
): Promise<void> {
  const charts = slides
    .flatMap(({ parts }) => parts)
    .filter((part): part is ChartPart => part.kind === 'chart');
  const numbers = Object.keys(zip.files)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  for (const [index, number] of numbers.entries()) {
    const chart = charts[index]?.chart;
    if (!chart) throw new Error('the presentation has more charts than were laid out');
    zip.file(`ppt/charts/chart${number}.xml`, chartXml(chart, languageOf(info), info.paint));
    zip.file(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`, await workbookFile(chart, newZip()), {
      compression: 'STORE',
    });
  }
}

function appProperties(productName: string, slides: number): string {
  return (
    xmlHead +
    xml(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      xml('Application', {}, escapeXml(productName)),
      xml('PresentationFormat', {}, 'Widescreen'),
      xml('Slides', {}, String(slides)),
      xml('Notes', {}, String(slides)),
    )
  );
}

/** The library declares parts that it does not write. */
function typesOfWhatIsThere(types: string, zip: JSZip): string {
  const paths = Object.keys(zip.files);
  return types
    .replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*>/g, (entry, path: string) =>
      zip.file(path) ? entry.trim() : '',
    )
    .replaceAll(/<Default Extension="([^"]+)"[^>]*>/g, (entry, extension: string) =>
      paths.some((path) => path.endsWith(`.${extension}`)) ? entry : '',
    );
}
