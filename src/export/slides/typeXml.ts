import type { ThemeColour } from './SlidePart.ts';
import { val, xml } from './xml.ts';

/** How the words of a chart are set: in the fonts of the theme, level. */
export function typeXml(size: number, colour: ThemeColour): string {
  return xml(
    'c:txPr',
    {},
    '<a:bodyPr rot="0" vert="horz"/><a:lstStyle/>',
    xml(
      'a:p',
      {},
      xml(
        'a:pPr',
        {},
        xml(
          'a:defRPr',
          { sz: Math.round(size * 100), b: 0 },
          xml('a:solidFill', {}, val('a:schemeClr', colour)),
          '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
        ),
      ),
      '<a:endParaRPr/>',
    ),
  );
}
