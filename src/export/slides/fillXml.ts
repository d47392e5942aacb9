import type { ChartSeries } from '#export/Picture.ts';
import { val, xml } from './xml.ts';

export const noFill = '<a:noFill/>';
export const noLine = '<a:ln><a:noFill/></a:ln>';

/** How the bars of a series are filled and edged. */
export function seriesFill({ colour, edge, isHatched }: ChartSeries): string {
  if (isHatched) return hatchFill(colour, edge ?? colour);
  return solidFill(colour) + (edge === undefined ? noLine : lineXml(edge));
}

/** What is only understood: rising lines in the colour, on what the slide is drawn on. */
export function hatchFill(colour: string, edge: string): string {
  const lines = xml('a:fgClr', {}, rgb(colour));
  const ground = xml('a:bgClr', {}, val('a:schemeClr', 'bg1'));
  return xml('a:pattFill', { prst: 'wdUpDiag' }, lines, ground) + lineXml(edge);
}

export function solidFill(colour: string): string {
  return xml('a:solidFill', {}, rgb(colour));
}

/** A line of three quarters of a point. */
export function lineXml(colour: string): string {
  return xml('a:ln', { w: 9525 }, solidFill(colour));
}

/** @param colour as `#rrggbb` */
export function rgb(colour: string): string {
  return val('a:srgbClr', colour.slice(1).toUpperCase());
}
