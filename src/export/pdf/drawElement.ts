import type { Box, Drawing } from '#export/drawing/Drawing.ts';
import { styleWithin } from '#export/drawing/Style.ts';
import { lengthOf, shapeSegments } from '#export/drawing/shapeSegments.ts';
import { addOutline, drawShape } from './drawShape.ts';
import { drawWords } from './drawWords.ts';
import { opacityGroup } from './opacityGroup.ts';
import { definitionOf, type LinkArea, type Place, type Surroundings } from './PdfPage.ts';

/** Draws an element and all that it contains. Stops after each mark, for its caller to see to something else. */
export function* drawElement(drawing: Drawing, around: Surroundings): Generator<void> {
  if (unseen.has(drawing.tag)) return;
  const { attributes } = drawing;
  const { document } = around.page;
  const style = styleWithin(around.style, attributes);
  const place = placeWithin(around.place, attributes.transform);
  const here = { ...around, style, place };
  const isMoved = attributes.transform !== undefined;
  const clip = definitionOf(around.page, attributes['clip-path']);
  if (isMoved || clip) document.save();
  if (isMoved) moveTo(here, around.place);
  if (clip) clipBy(clip, here);
  yield* withOpacity(drawing, here);
  if (isMoved || clip) document.restore();
}

/** What is not drawn where it stands. */
const unseen: ReadonlySet<Drawing['tag']> = new Set(['clipPath', 'defs', 'linearGradient', 'stop', 'title']);

/** A group of elements is one layer; a mark is as transparent as its own paint. */
function* withOpacity(drawing: Drawing, here: Surroundings): Generator<void> {
  const { 'fill-opacity': fill, 'stroke-opacity': stroke } = here.style;
  const isGroup = drawing.tag === 'g' || drawing.tag === 'a';
  const own = Math.min(1, lengthOf(drawing.attributes.opacity ?? 1));
  const { page, place } = here;
  if (isGroup && own < 1) {
    const group = opacityGroup(page, place, own);
    yield* drawContent(drawing, here);
    group.end();
  } else if (!isGroup && (own < 1 || fill !== undefined || stroke !== undefined)) {
    page.document.save();
    page.document.fillOpacity(own * lengthOf(fill ?? 1)).strokeOpacity(own * lengthOf(stroke ?? 1));
    yield* drawContent(drawing, here);
    page.document.restore();
  } else yield* drawContent(drawing, here);
}

function* drawContent(drawing: Drawing, here: Surroundings): Generator<void> {
  if (drawing.tag === 'g') yield* drawChildren(drawing, here);
  else if (drawing.tag === 'a') yield* drawLink(drawing, here);
  else {
    const box = drawing.tag === 'text' ? drawWords(drawing, here) : drawShape(drawing, here);
    if (box) for (const link of here.links) widen(link, box, here.place);
    yield;
  }
}

function* drawChildren({ children }: Drawing, here: Surroundings): Generator<void> {
  for (const child of children) if (typeof child !== 'string') yield* drawElement(child, here);
}

/** The whole of what a link contains can be clicked, if it leads to a page of the web. */
function* drawLink(drawing: Drawing, here: Surroundings): Generator<void> {
  const area: LinkArea = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  yield* drawChildren(drawing, { ...here, links: [...here.links, area] });
  const address = String(drawing.attributes.href ?? '');
  if (!/^https?:\/\//i.test(address) || area.left > area.right) return;
  const { scale, x, y } = here.place;
  const [width, height] = [(area.right - area.left) / scale, (area.bottom - area.top) / scale];
  here.page.document.link((area.left - x) / scale, (area.top - y) / scale, width, height, address);
}

function widen(link: LinkArea, box: Box, { scale, x, y }: Place): void {
  link.left = Math.min(link.left, x + scale * box.x);
  link.top = Math.min(link.top, y + scale * box.y);
  link.right = Math.max(link.right, x + scale * (box.x + box.width));
  link.bottom = Math.max(link.bottom, y + scale * (box.y + box.height));
}

/** Where `translate` and `scale` put the origin, and how large. */
function placeWithin(outer: Place, transform: string | number | undefined): Place {
  let place = outer;
  for (const [, name, list = ''] of String(transform ?? '').matchAll(/(translate|scale)\(([^)]*)\)/g)) {
    const [first = 0, second = 0] = (list.match(/[-+.\de]+/gi) ?? []).map(Number);
    const { scale, x, y } = place;
    place =
      name === 'scale'
        ? { scale: scale * first, x, y }
        : { scale, x: x + scale * first, y: y + scale * second };
  }
  return place;
}

function moveTo({ page: { document }, place }: Surroundings, from: Place): void {
  const scale = place.scale / from.scale;
  document.transform(scale, 0, 0, scale, (place.x - from.x) / from.scale, (place.y - from.y) / from.scale);
}

/** Nothing is drawn outside of the shapes of a `clipPath` from here on. */
function clipBy(clip: Drawing, { page: { document }, place }: Surroundings): void {
  const shapes = clip.children.filter((child) => typeof child !== 'string');
  addOutline(document, shapes.flatMap(shapeSegments), place.scale);
  const isEvenOdd = shapes.some(({ attributes }) => attributes['clip-rule'] === 'evenodd');
  document.addContent(isEvenOdd ? 'W* n' : 'W n');
}
