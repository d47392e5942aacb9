import type { Drawing } from '#export/drawing/Drawing.ts';
import type { Style } from '#export/drawing/Style.ts';
import type { PdfFonts } from './pdfFonts.ts';

/** A page that is being drawn. */
export type PdfPage = {
  readonly document: PDFKit.PDFDocument;
  readonly height: number;
  readonly fonts: PdfFonts;
  /** Elements that others refer to, by their id. */
  readonly definitions: ReadonlyMap<string, Drawing>;
};

/** Where and how an element is drawn. */
export type Surroundings = {
  readonly page: PdfPage;
  readonly style: Style;
  /** Pixels of the picture in one of the element's, and where its origin lies in the picture. */
  readonly place: Place;
  /** Takes notice of what is drawn, as a part of a link. */
  readonly links: readonly LinkArea[];
};

export type Place = { readonly scale: number; readonly x: number; readonly y: number };

/** The part of a picture that a link covers, in the picture's pixels. */
export type LinkArea = { left: number; top: number; right: number; bottom: number };

/** Points in a pixel: 96 pixels and 72 points are an inch. */
export const pointsPerPixel = 0.75;

/** An element by a reference of the form `url(#id)`. */
export function definitionOf(page: PdfPage, reference: unknown): Drawing | undefined {
  const [, id] = /^url\(['"]?#(.+?)['"]?\)$/.exec(String(reference ?? '')) ?? [];
  return id === undefined ? undefined : page.definitions.get(id);
}
