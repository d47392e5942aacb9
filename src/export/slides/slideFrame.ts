import type { Box } from '#export/drawing/Drawing.ts';
import type { MeasureText } from '#export/drawing/MeasureText.ts';
import { fittedLines, linesHeight } from './fittedText.ts';
import type { Slide, SlidesInfo } from './Slide.ts';
import {
  type Paragraph,
  pixels,
  type SlidePart,
  slidePage,
  type TextStyle,
  type WordsPart,
} from './SlidePart.ts';

/** What is around the drawing of a slide, and the room that it leaves. */
export type SlideFrame = {
  readonly head: readonly SlidePart[];
  readonly foot: readonly SlidePart[];
  readonly room: Box;
};

/** The smaller one where it saves a line. */
const titleStyles: readonly [TextStyle, TextStyle] = [
  { size: 24, weight: 700, line: 30 },
  { size: 20, weight: 700, line: 26 },
];
/** Of the filter sentence, by how much there is to say. */
const sentenceStyles: readonly TextStyle[] = [14, 12, 10].map((size) => ({
  size,
  weight: 400,
  line: size * 1.4,
}));
type Fitted = { readonly style: TextStyle; readonly lines: readonly string[] };
const footStyle: TextStyle = { size: 10, weight: 400, line: 14 };

const inner = slidePage.width - 2 * slidePage.side;
/** Lines of title, sentence, and each line of the foot; the whole text is in the speaker notes. */
const most = { title: 3, sentence: 6, foot: 3 } as const;

/** Title and filter sentence above the drawing; source, boundary view, address and product below, under a rule. */
export function slideFrame(slide: Slide, info: SlidesInfo): SlideFrame {
  const head = slideHead(slide, info);
  const foot = slideFoot(slide, info);
  const gap = 20;
  return {
    head: head.parts,
    foot: foot.parts,
    room: {
      x: slidePage.side,
      y: head.end + gap,
      width: inner,
      height: Math.floor(foot.start - head.end - 2 * gap),
    },
  };
}

function slideHead({ picture, words }: Slide, { measure }: SlidesInfo) {
  const { style: titleStyle, lines: titles } = fittedTitle(picture.title, measure);
  const titleHeight = linesHeight(titles.length, titleStyle);
  const { style: sentenceStyle, lines } = fittedSentence(words.sentence, measure);
  const sentenceHeight = linesHeight(lines.length, sentenceStyle);
  const at = { x: slidePage.side, width: inner };
  const parts: WordsPart[] = [
    {
      kind: 'words',
      name: 'Title',
      box: { ...at, y: slidePage.top, height: titleHeight },
      paragraphs: [{ text: titles.join(' ') }],
      style: titleStyle,
      colour: 'tx1',
      align: 'left',
      isTitle: true,
    },
    {
      kind: 'words',
      name: 'Filter',
      box: { ...at, y: slidePage.top + titleHeight + 6, height: sentenceHeight },
      paragraphs: [{ text: lines.join(' ') }],
      style: sentenceStyle,
      colour: 'tx2',
      align: 'left',
    },
  ];
  return { parts, end: slidePage.top + titleHeight + 6 + sentenceHeight };
}

/** In the largest type in which it has three lines at most, else in the smallest. */
function fittedSentence(sentence: string, measure: MeasureText): Fitted {
  const fitted = sentenceStyles.map((style) => ({
    style,
    lines: fittedLines(sentence, inner, style, measure, most.sentence),
  }));
  return (fitted.find(({ lines }) => lines.length <= 3) ?? fitted.at(-1)) as Fitted;
}

function fittedTitle(title: string, measure: MeasureText): Fitted {
  const fitted = (style: TextStyle) => ({
    style,
    lines: fittedLines(title, inner, style, measure, most.title),
  });
  const [large, small] = [fitted(titleStyles[0]), fitted(titleStyles[1])];
  return small.lines.length < large.lines.length ? small : large;
}

function slideFoot({ picture, words }: Slide, { measure, paint }: SlidesInfo) {
  const shown = words.address.replace(/^https?:\/\//, '');
  // A short address leaves its room to the source, so that the foot takes few lines.
  const addressWidth = Math.min((inner - 40) / 2, measure(shown, pixels(footStyle.size)) * 1.1 + 8);
  const widths = { left: inner - 40 - addressWidth, right: addressWidth };
  const fitted = (text: string, side: keyof typeof widths) =>
    fittedLines(text, widths[side], footStyle, measure, most.foot);
  const left = [words.source, ...(picture.boundaries === null ? [] : [picture.boundaries])].map((text) =>
    fitted(text, 'left'),
  );
  // Programs break an address wherever they like, so its lines are made here.
  const address = fitted(shown, 'right');
  const right = [
    ...address.map((text) => ({ text, link: safeLink(words.address) })),
    { text: words.productName },
  ];
  const height = linesHeight(Math.max(left.flat().length, right.length), footStyle);
  const start = slidePage.height - slidePage.bottom - height - 10;
  const wordsPart = (name: string, paragraphs: readonly Paragraph[], align: 'left' | 'right'): WordsPart => ({
    kind: 'words',
    name,
    box: {
      x: align === 'left' ? slidePage.side : slidePage.width - slidePage.side - widths.right,
      y: start + 10,
      width: widths[align],
      height,
    },
    paragraphs,
    style: footStyle,
    colour: 'tx2',
    align,
  });
  const parts: SlidePart[] = [
    {
      kind: 'rule',
      name: 'Rule',
      box: { x: slidePage.side, y: start, width: inner, height: 0 },
      colour: paint.colour.control,
    },
    wordsPart(
      'Source',
      left.map((lines) => ({ text: lines.join(' ') })),
      'left',
    ),
    wordsPart('Address', right, 'right'),
  ];
  return { parts, start };
}

/** PowerPoint takes a file with a longer one for damaged. */
const longestLink = 2000;

/** An address that a click may open: of the web, and nothing else. */
export function safeLink(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isOpenable = url !== null && /^https?:$/.test(url.protocol) && url.href.length <= longestLink;
  return isOpenable ? url.href : undefined;
}
