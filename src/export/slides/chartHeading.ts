import type { Box } from '#export/drawing/Drawing.ts';
import { noteStyles } from './legendParts.ts';
import type { SlidesInfo } from './Slide.ts';
import { pixels, type SlidePart, type TextStyle } from './SlidePart.ts';

const style: TextStyle = { size: 14, weight: 700, line: 19 };
const [unitStyle] = noteStyles;
const rule = 36;

/** From the top of a chart's heading to its bars. */
export const headingHeight = 44;

/** Whether the unit stands beside the names of the parts; else it is said under the charts. */
export function hasUnitBeside(
  names: readonly string[],
  unit: string,
  width: number,
  { measure }: SlidesInfo,
): boolean {
  const unitWidth = measure(unit, pixels(unitStyle.size));
  return names.every((name) => measure(name, pixels(style.size), 700) + unitWidth + 24 <= width);
}

/** The name of a part of a chart and its unit, over a rule; of a chart that is one part the unit alone. */
export function headingParts(
  name: string,
  unit: string | null,
  box: Pick<Box, 'x' | 'y' | 'width'>,
  number: number,
  { measure, paint }: SlidesInfo,
): SlidePart[] {
  const nameWidth = name === '' ? 0 : measure(name, pixels(style.size), 700) + 12;
  const unitPart: SlidePart = {
    kind: 'words',
    name: `Unit ${number}`,
    box: { x: box.x + nameWidth, y: box.y + 3, width: box.width - nameWidth, height: rule - 6 },
    paragraphs: [{ text: unit ?? '' }],
    style: unitStyle,
    colour: 'tx2',
    align: name === '' ? 'left' : 'right',
  };
  const units = unit === null ? [] : [unitPart];
  if (name === '') return units;
  return [
    {
      kind: 'words',
      name: `Heading ${number}`,
      box: { ...box, width: unit === null ? box.width : nameWidth, height: rule - 2 },
      paragraphs: [{ text: name }],
      style,
      colour: 'tx1',
      align: 'left',
    },
    ...units,
    {
      kind: 'rule',
      name: `Heading rule ${number}`,
      box: { ...box, y: box.y + rule, height: 0 },
      colour: paint.colour.rule,
    },
  ];
}
