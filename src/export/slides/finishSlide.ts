import { escapeXml } from '#export/drawing/markup.ts';
import { hatchFill } from './fillXml.ts';
import type { SlidePart } from './SlidePart.ts';
import { xml } from './xml.ts';

/** What the library that writes slides has no way to say. */
export function finishSlide(slide: string, parts: readonly SlidePart[]): string {
  return parts.reduce(finishPart, slide.replaceAll(' altLang="en-US"', ''));
}

function finishPart(slide: string, part: SlidePart): string {
  const named = `name="${part.name}"></p:cNvPr>`;
  switch (part.kind) {
    case 'words':
      return part.isTitle
        ? slide.replace(`${named}<p:cNvSpPr/><p:nvPr></p:nvPr>`, named + titlePlace)
        : slide;
    case 'rule':
      return slide.replace(named, `name="${part.name}">${decorative}</p:cNvPr>`);
    case 'swatch': {
      const look = part.isHatched ? hatchFill(part.colour, part.edge) : null;
      const filled = new RegExp(
        `(${named}.*?</a:prstGeom>)<a:solidFill>.*?</a:solidFill><a:ln.*?</a:ln>`,
        's',
      );
      const drawn = look === null ? slide : slide.replace(filled, (_, start: string) => start + look);
      return drawn.replace(named, `name="${part.name}">${decorative}</p:cNvPr>`);
    }
    default:
      return slide;
  }
}

const titlePlace = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>';

/** Screen readers pass it over. */
const decorative = extension(
  '{C183D7F6-B498-43B3-948B-1728B52AA6E4}',
  xml('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  }),
);

function extension(uri: string, content: string): string {
  return xml('a:extLst', {}, xml('a:ext', { uri }, content));
}

/** Speaker notes: each paragraph is one of the notes. */
export function withNotes(notesSlide: string, paragraphs: readonly string[], language: string): string {
  const text = paragraphs.map((paragraph) =>
    xml(
      'a:p',
      {},
      paragraph === ''
        ? ''
        : xml('a:r', {}, xml('a:rPr', { lang: language }), xml('a:t', {}, escapeXml(paragraph))),
    ),
  );
  return notesSlide.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
    (_, start: string, end: string) => start + text.join('') + end,
  );
}
