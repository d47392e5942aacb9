import type PptxGenJS from 'pptxgenjs';
import { plainText } from './plainText.ts';
import { inches, type SlidePart, type WordsPart } from './SlidePart.ts';

type PptxSlide = ReturnType<PptxGenJS['addSlide']>;

/** A pixel without colour, in whose place the picture is put when the file is finished. */
const emptyPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Puts a part on a slide: words, rules and samples as they are, of charts and pictures the frame. */
export function addPart(slide: PptxSlide, part: SlidePart, language: string): void {
  const { box, name: objectName } = part;
  const placed = {
    x: inches(box.x),
    y: inches(box.y),
    w: inches(box.width),
    h: inches(box.height),
    objectName,
  };
  switch (part.kind) {
    case 'words':
      slide.addText(runs(part), { ...placed, ...textOptions(part), lang: language });
      break;
    case 'rule':
      slide.addShape('line', { ...placed, line: { color: part.colour.slice(1), width: 0.75 } });
      break;
    case 'swatch':
      slide.addShape('rect', {
        ...placed,
        fill: { color: part.colour.slice(1) },
        line: { color: part.edge.slice(1), width: 0.75 },
      });
      break;
    case 'chart':
      slide.addChart('bar', [{ name: '', labels: [''], values: [0] }], {
        ...placed,
        altText: plainText(part.alternative),
      });
      break;
    case 'picture':
      slide.addImage({ ...placed, data: emptyPicture, altText: plainText(part.alternative) });
  }
}

function runs({ paragraphs }: WordsPart) {
  return paragraphs.map(({ text, link }) => ({
    text: plainText(text),
    options: { breakLine: true, ...(link === undefined ? {} : { hyperlink: { url: link } }) },
  }));
}

/** Nothing shrinks or grows by itself: the box has the size that its words were measured to need. */
function textOptions({ style, colour, align, isTitle = false }: WordsPart) {
  return {
    fontSize: style.size,
    bold: style.weight === 700,
    lineSpacing: style.line,
    color: colour,
    align,
    valign: 'top',
    margin: 0,
    fit: 'none',
    isTextBox: !isTitle,
  } as const;
}
