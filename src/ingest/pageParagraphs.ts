import { cleanText, oneLine } from './cleanText.ts';

const words = (names: string) => new Set(names.split(' '));
const blocks = words(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DT LI MAIN P PRE SECTION TD TH FIGCAPTION H1 H2 H3 H4 H5 H6',
);
/** What stands in an article and is not its text; a headline says again what the text does. */
const besides = words(
  'ASIDE BUTTON FIGURE FIGCAPTION FOOTER FORM H1 H2 H3 H4 H5 H6 IFRAME NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA',
);
const textNode = 3;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, which has no name outside a browser. */
const elementsAndText = 5;

/** Where text stands that is in an element. */
type Surroundings = { readonly block: Element | null; readonly isBeside: boolean; readonly isLink: boolean };

/** A paragraph that is being put together; `linked` is how much of its text are links. */
type Open = {
  readonly block: Element | null;
  readonly text: string;
  readonly linked: number;
  readonly breaks: number;
};
const nothing: Open = { block: null, text: '', linked: 0, breaks: 0 };

/**
 * The paragraphs of an article, in their order: the text of each block by itself; two line breaks begin another.
 * What is nothing but a link to something else to read is left out.
 */
export function pageParagraphs(content: Node): string[] {
  const surroundings = surroundingsWithin(content);
  const paragraphs: string[] = [];
  let open = nothing;
  for (const node of nodesOf(content)) {
    if (node.nodeName === 'BR') open = { ...open, breaks: open.breaks + 1 };
    if (node.nodeType !== textNode) continue;
    const text = node.nodeValue ?? '';
    const around = surroundings(node.parentElement);
    if (around.isBeside) continue;
    if (/\S/.test(text) && (around.block !== open.block || open.breaks > 1)) {
      paragraphs.push(...closed(open));
      open = nothing;
    }
    open = added(open, text, around);
  }
  return [...paragraphs, ...closed(open)];
}

function added(open: Open, text: string, { block, isLink }: Surroundings): Open {
  if (!/\S/.test(text)) return { ...open, text: `${open.text} ` };
  return {
    block,
    text: `${open.text}${open.breaks > 0 ? ' ' : ''}${text}`,
    linked: open.linked + (isLink ? text.trim().length : 0),
    breaks: 0,
  };
}

/** The paragraph, if it is one. */
function closed({ text, linked }: Open): string[] {
  const line = oneLine(cleanText(text));
  const isLink = linked * 10 >= line.length * 9 && !/[.!?…।]["”’»)]*$/.test(line);
  return /[\p{L}\p{N}]/u.test(line) && !isLink ? [line] : [];
}

function* nodesOf(content: Node): Generator<Node> {
  const walker = content.ownerDocument?.createTreeWalker(content, elementsAndText);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) yield node;
}

/** Looks upwards from an element, and at no element twice. */
function surroundingsWithin(root: Node): (element: Element | null) => Surroundings {
  const known = new Map<Element, Surroundings>();
  const outside: Surroundings = { block: null, isBeside: false, isLink: false };
  return (element) => {
    const path: Element[] = [];
    let above = element;
    for (; above && !known.has(above); above = above === root ? null : above.parentElement) path.push(above);
    let last = (above && known.get(above)) ?? outside;
    for (const one of path.reverse()) {
      last = within(one, last);
      known.set(one, last);
    }
    return last;
  };
}

function within(element: Element, { block, isBeside, isLink }: Surroundings): Surroundings {
  const name = element.nodeName.toUpperCase();
  const isHidden = element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
  return {
    block: blocks.has(name) ? element : block,
    isBeside: isBeside || besides.has(name) || isHidden,
    isLink: isLink || name === 'A',
  };
}
