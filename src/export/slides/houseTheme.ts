import { rgb } from './fillXml.ts';
import type { SlidesInfo } from './Slide.ts';
import { inches, pixels, slidePage } from './SlidePart.ts';
import { val, xml } from './xml.ts';

/**
 * The typefaces of slides. Not the pictures' Noto Sans: a presentation does not carry its fonts, and where one is
 * missing each program takes another. Arial is on every machine that has PowerPoint, LibreOffice has one of the same
 * widths, both have Cyrillic, and it is narrower than the typeface that is measured. Devanagari is in Nirmala UI,
 * which comes with Windows; others take their own. All words name the theme's fonts, so that an office changes them
 * in one place.
 */
const latin = 'Arial';
const devanagari = 'Nirmala UI';

/** The presentation's colours and fonts in its theme, so that its programs offer them for what is added. */
export function withHouseTheme(theme: string, { paint, productName }: SlidesInfo): string {
  const { colour } = paint;
  const accents = [1, 2, 3, 4].map((number) => paint.tone(number).fill);
  const colours: Readonly<Record<string, string>> = {
    dk1: colour.ink,
    lt1: colour.paper,
    dk2: colour['ink-2'],
    lt2: colour['wash-2'],
    ...Object.fromEntries(
      [...accents, colour.slate, colour['shade-3']].map((accent, index) => [`accent${index + 1}`, accent]),
    ),
    hlink: colour['ink-2'],
    folHlink: colour['ink-2'],
  };
  const fonts = [
    xml('a:latin', { typeface: latin }),
    xml('a:ea', { typeface: '' }),
    xml('a:cs', { typeface: devanagari }),
  ];
  const scheme = Object.entries(colours).map(([name, value]) => xml(`a:${name}`, {}, rgb(value)));
  return theme
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, () => xml('a:clrScheme', { name: productName }, ...scheme))
    .replace(/<a:fontScheme .*?<\/a:fontScheme>/s, () =>
      xml(
        'a:fontScheme',
        { name: productName },
        xml('a:majorFont', {}, ...fonts),
        xml('a:minorFont', {}, ...fonts),
      ),
    );
}

/** The place of titles, which makes them titles to outlines and screen readers; in the layout also the black tab. */
export function withTitlePlace(part: string, place: 'master' | 'layout'): string {
  const { side, top, width } = slidePage;
  const title = shape(
    'Title',
    2,
    '<p:ph type="title"/>',
    { x: side, y: top, width: width - 2 * side, height: pixels(30) },
    '',
    xml(
      'p:txBody',
      {},
      xml('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
      xml('a:lstStyle', {}, xml('a:lvl1pPr', { algn: 'l' }, xml('a:defRPr', { sz: 2400, b: 1 }))),
      '<a:p><a:endParaRPr/></a:p>',
    ),
  );
  const tab = shape(
    'Tab',
    3,
    '',
    { x: side, y: 0, width: 56, height: 6 },
    xml('a:solidFill', {}, val('a:schemeClr', 'tx1')),
    '',
  );
  return part.replace('</p:spTree>', `${title}${place === 'layout' ? tab : ''}</p:spTree>`);
}

function shape(
  name: string,
  id: number,
  placeholder: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fill: string,
  body: string,
): string {
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name }),
      placeholder === '' ? '<p:cNvSpPr/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      xml('p:nvPr', {}, placeholder),
    ),
    xml(
      'p:spPr',
      {},
      xml(
        'a:xfrm',
        {},
        xml('a:off', { x: emu(box.x), y: emu(box.y) }),
        xml('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
      ),
      xml('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'),
      fill,
    ),
    body,
  );
}

/** Pixels of the slide in the units of DrawingML. */
function emu(length: number): number {
  return Math.round(inches(length) * 914_400);
}
