import PDFDocument from 'pdfkit';
import { breathe } from '#export/breathe.ts';
import type { Drawing } from '#export/drawing/Drawing.ts';
import { initialStyle } from '#export/drawing/Style.ts';
import type { PictureFont } from '#export/fonts/PictureFont.ts';
import type { ComposedPicture } from '#export/frame/composePicture.ts';
import { drawElement } from './drawElement.ts';
import { type PdfPage, pointsPerPixel } from './PdfPage.ts';
import { pdfFonts } from './pdfFonts.ts';
import { type PdfInfo, xmpDescription } from './xmpDescription.ts';

export type PdfFile = {
  readonly content: Blob;
  /** Signs that the fonts do not have: each is drawn as a box, and still read by its name. */
  readonly missing: string;
};

/** How long the page may stand still, well below what a reader feels. */
const patienceMs = 40;

/**
 * Writes pictures as a document of vectors, a page each. Words stay words, in the fonts that are handed in, of which
 * the used parts are embedded: for each weight there must be one.
 *
 * @throws the reason of `signal` when it is aborted
 */
export async function pdfFile(
  pictures: readonly ComposedPicture[],
  fonts: readonly PictureFont[],
  info: PdfInfo,
  signal?: AbortSignal,
): Promise<PdfFile> {
  const open = await pdfFonts(fonts);
  const document = createDocument(info, [...new Set(pictures.map(({ words }) => words.address))]);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const picture of pictures) {
    await pause(signal);
    const steps = drawPicture(document, picture, open);
    let began = performance.now();
    while (!steps.next().done) {
      if (performance.now() - began < patienceMs) continue;
      await pause(signal);
      began = performance.now();
    }
  }
  await pause(signal);
  document.end();
  await written;
  signal?.throwIfAborted();
  return { content: new Blob(chunks, { type: 'application/pdf' }), missing: open.missing() };
}

/** Lets the page do what is waiting. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
  await breathe();
  signal?.throwIfAborted();
}

function createDocument(info: PdfInfo, addresses: readonly string[]): PDFKit.PDFDocument {
  const { title, subject, keywords, creator, language } = info;
  const made = new Date();
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    displayTitle: true,
    lang: language,
    // None: Helvetica would be embedded otherwise.
    font: '',
    info: {
      Title: title,
      Subject: subject,
      Keywords: keywords.join(', '),
      Creator: creator,
      CreationDate: made,
    },
  });
  // PDFKit's own description breaks at the first ampersand.
  return Object.assign(document, {
    _addInfo: () => document.appendXML(xmpDescription(info, addresses, made)),
  });
}

function* drawPicture(
  document: PDFKit.PDFDocument,
  { width, height, elements }: ComposedPicture,
  fonts: PdfPage['fonts'],
): Generator<void> {
  document.addPage({ size: [width * pointsPerPixel, height * pointsPerPixel], margin: 0 });
  document.scale(pointsPerPixel);
  const page: PdfPage = { document, height, fonts, definitions: definitionsIn(elements) };
  const place = { scale: 1, x: 0, y: 0 };
  for (const element of elements)
    yield* drawElement(element, { page, style: initialStyle, place, links: [] });
}

/** Elements by their id. */
function definitionsIn(elements: readonly Drawing[]): ReadonlyMap<string, Drawing> {
  const found = new Map<string, Drawing>();
  const visit = (drawing: Drawing) => {
    const { attributes, children } = drawing;
    if (attributes.id !== undefined) found.set(String(attributes.id), drawing);
    for (const child of children) if (typeof child !== 'string') visit(child);
  };
  elements.forEach(visit);
  return found;
}
