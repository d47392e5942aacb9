import { words } from '#export/drawing/Drawing.ts';
import { limitLines } from '#export/drawing/limitLines.ts';
import { wrapEvenly } from '#export/drawing/wrapEvenly.ts';
import type { Preset } from '#export/presets.ts';
import { type Block, leading } from './Block.ts';
import type { DrawingTools, PictureWords } from './composePicture.ts';

/** As much of the picture's height as the sentence may take. */
const mostOfHeight = 0.2;

/** Title and filter sentence, on as many lines as they need: a sentence that would starve the picture ends early. */
export function pictureHead(
  title: string,
  { sentence, continues = '…' }: PictureWords,
  width: number,
  { type, height }: Preset,
  { paint, measure }: DrawingTools,
): Block {
  const widthOfTitle = (text: string) => measure(text, type.title, 700);
  const widthOf = (text: string) => measure(text, type.sentence);
  const titles = limitLines(wrapEvenly(title, width, widthOfTitle), 3, '…', width, widthOfTitle);
  const titleHeight = type.title * leading(title, 1.3);
  const lineHeight = type.sentence * leading(sentence, 1.4);
  const most = Math.floor((height * mostOfHeight) / lineHeight);
  // A line does not begin with the dot between two clauses.
  const lines = wrapEvenly(sentence.replaceAll(' · ', '\u00a0· '), width, widthOf);
  const sentences = limitLines(lines, most, continues, width, widthOf);
  const under = titles.length * titleHeight;
  return {
    height: under + sentences.length * lineHeight,
    elements: [
      ...titles.map((text, line) => {
        const y = type.title + line * titleHeight;
        return words(text, { x: 0, y }, { size: type.title, weight: 700, fill: paint.colour.ink });
      }),
      ...sentences.map((text, line) => {
        const y = under + (line + 0.5) * lineHeight + type.sentence * 0.36;
        return words(
          text.replaceAll('\u00a0·', ' ·'),
          { x: 0, y },
          { size: type.sentence, fill: paint.colour['ink-2'] },
        );
      }),
    ],
  };
}
