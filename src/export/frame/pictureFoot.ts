import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import { wrapEvenly } from '#export/drawing/wrapEvenly.ts';
import type { Preset } from '#export/presets.ts';
import { type Block, leading, noBlock } from './Block.ts';
import type { DrawingTools, PictureWords } from './composePicture.ts';
import { wrapAddress } from './wrapAddress.ts';

/** Source and boundary view at the left, address and product at the right, under a rule. */
export function pictureFoot(
  boundaries: string | null,
  { source, address, productName }: PictureWords,
  width: number,
  { type: { source: size } }: Preset,
  { paint, measure }: DrawingTools,
): Block {
  const widthOf = (text: string) => measure(text, size);
  const gap = size * 3;
  const shown = wrapAddress(address.replace(/^https?:\/\//, ''), (width - gap) / 2, widthOf);
  const right = [...shown, productName];
  const leftWidth = width - gap - Math.max(...right.map(widthOf));
  const left = [source, ...(boundaries === null ? [] : [boundaries])].flatMap((text) =>
    wrapEvenly(text, leftWidth, widthOf),
  );
  const lineHeight = size * leading(left.join(''), 22 / 15);
  const line = (anchor: 'start' | 'end', x: number) => (text: string, index: number) =>
    words(
      text,
      { x, y: size * 0.4 + (index + 1) * lineHeight },
      { size, anchor, fill: paint.colour['ink-2'] },
    );
  const atRight = right.map(line('end', width));
  return {
    height: size * 0.8 + Math.max(left.length, right.length) * lineHeight,
    elements: [
      draw('line', { x1: 0, y1: 0, x2: width, y2: 0, stroke: paint.colour.control, 'stroke-width': 1 }),
      ...left.map(line('start', 0)),
      ...linked(address, atRight.slice(0, shown.length)),
      ...atRight.slice(shown.length),
    ],
  };
}

/** What is said even where there is no frame: what is in no published data, and which boundaries are drawn. */
export function plainNotes(
  notes: readonly (string | null)[],
  width: number,
  { type: { source: size } }: Preset,
  { paint, measure }: DrawingTools,
): Block {
  const said = notes.filter((note) => note !== null);
  if (said.length === 0) return noBlock;
  const lines = said.flatMap((note) => wrapEvenly(note, width, (text) => measure(text, size)));
  const lineHeight = size * leading(said.join(''), 22 / 15);
  return {
    height: lines.length * lineHeight,
    elements: lines.map((text, index) =>
      words(text, { x: 0, y: (index + 0.8) * lineHeight }, { size, fill: paint.colour['ink-2'] }),
    ),
  };
}

/** Elements that lead to an address, when it is one of the web. */
function linked(address: string, elements: readonly Drawing[]): readonly Drawing[] {
  return /^https?:\/\//.test(address) ? [draw('a', { href: address }, ...elements)] : elements;
}
