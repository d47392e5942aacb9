import type { Drawing } from '#export/drawing/Drawing.ts';
import type { Style } from '#export/drawing/Style.ts';
import { boxAround, lengthOf, portionOf, shapeSegments } from '#export/drawing/shapeSegments.ts';
import { type Brush, definitionOf } from './Brush.ts';

/** Paints a rectangle, circle, line or path. */
export function paintShape(drawing: Drawing, brush: Brush): void {
  const { context, style } = brush;
  const path = shapePath(drawing);
  const fill = drawing.tag === 'line' ? null : paintOf(style.fill, drawing, brush);
  const stroke = lengthOf(style['stroke-width']) > 0 ? paintOf(style.stroke, drawing, brush) : null;
  const parts = [
    () => fill && fillPath(context, path, fill, style),
    () => stroke && strokePath(context, path, stroke, style),
  ];
  if (isStrokedFirst(style)) parts.reverse();
  for (const part of parts) part();
}

export function isStrokedFirst(style: Style): boolean {
  return String(style['paint-order'] ?? '').startsWith('stroke');
}

/** The outline of a shape. */
export function shapePath({ tag, attributes }: Drawing): Path2D {
  const length = (name: string) => lengthOf(attributes[name]);
  if (tag === 'path') return new Path2D(String(attributes.d ?? ''));
  const path = new Path2D();
  if (tag === 'rect') addRectangle(path, length);
  else if (tag === 'circle') path.arc(length('cx'), length('cy'), Math.max(0, length('r')), 0, 2 * Math.PI);
  else if (tag === 'line') {
    path.moveTo(length('x1'), length('y1'));
    path.lineTo(length('x2'), length('y2'));
  }
  return path;
}

function addRectangle(path: Path2D, length: (name: string) => number): void {
  const [width, height] = [length('width'), length('height')];
  if (width <= 0 || height <= 0) return;
  const [rx, ry] = [length('rx') || length('ry'), length('ry') || length('rx')];
  const radii = { x: Math.min(rx, width / 2), y: Math.min(ry, height / 2) };
  if (rx > 0) path.roundRect(length('x'), length('y'), width, height, radii);
  else path.rect(length('x'), length('y'), width, height);
}

/** Sets how lines are drawn, in units of the picture. */
export function setStroke(context: CanvasRenderingContext2D, style: Style): void {
  context.lineWidth = lengthOf(style['stroke-width']);
  context.lineCap = String(style['stroke-linecap'] ?? 'butt') as CanvasLineCap;
  context.lineJoin = String(style['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
  const dashes = String(style['stroke-dasharray'] ?? 'none').match(/[\d.]+/g) ?? [];
  context.setLineDash(dashes.map(Number));
  context.lineDashOffset = lengthOf(style['stroke-dashoffset']);
}

/** The paint for a value of `fill` or `stroke`; null for none. */
export function paintOf(
  value: string | number | undefined,
  drawing: Drawing,
  { context, definitions }: Brush,
): string | CanvasGradient | null {
  const gradient = definitionOf(value, definitions);
  if (gradient) return gradientPaint(context, gradient, drawing);
  return value === undefined || value === 'none' || value === 'transparent' ? null : String(value);
}

function gradientPaint(
  context: CanvasRenderingContext2D,
  { attributes, children }: Drawing,
  drawing: Drawing,
): CanvasGradient {
  const isOwn = attributes.gradientUnits === 'userSpaceOnUse';
  const box = (isOwn ? null : boxAround(shapeSegments(drawing))) ?? { x: 0, y: 0, width: 1, height: 1 };
  const gradient = context.createLinearGradient(
    box.x + portionOf(attributes.x1 ?? 0) * box.width,
    box.y + portionOf(attributes.y1 ?? 0) * box.height,
    box.x + portionOf(attributes.x2 ?? 1) * box.width,
    box.y + portionOf(attributes.y2 ?? 0) * box.height,
  );
  for (const child of children) {
    if (typeof child === 'string') continue;
    const { offset, 'stop-color': colour } = child.attributes;
    gradient.addColorStop(Math.min(1, Math.max(0, portionOf(offset ?? 0))), String(colour ?? '#000000'));
  }
  return gradient;
}

function fillPath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  paint: string | CanvasGradient,
  style: Style,
): void {
  context.save();
  context.globalAlpha *= opacityOf(style['fill-opacity']);
  context.fillStyle = paint;
  context.fill(path, style['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero');
  context.restore();
}

function strokePath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  paint: string | CanvasGradient,
  style: Style,
): void {
  context.save();
  context.globalAlpha *= opacityOf(style['stroke-opacity']);
  context.strokeStyle = paint;
  setStroke(context, style);
  context.stroke(path);
  context.restore();
}

function opacityOf(value: string | number | undefined): number {
  return value === undefined ? 1 : lengthOf(value);
}
