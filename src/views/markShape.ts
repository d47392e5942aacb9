import type { Contact } from '#model/Dataset.ts';

/** Outlines of the marks around (0, 0), one a format, of equal optical area (about 80 square pixels). */
const outlines: Readonly<Record<Contact['format'], string>> = {
  'bilateral-visit': 'M-5.25 0a5.25 5.25 0 1 0 10.5 0a5.25 5.25 0 1 0-10.5 0Z',
  sidelines: 'M0-6.5L6.5 0L0 6.5L-6.5 0Z',
  'two-plus-two': 'M-2.25-6h4.5v3.75h3.750v4.5h-3.750v3.75h-4.5v-3.75h-3.750v-4.500h3.750Z',
  'multilateral-session': 'M-4.5-4.5h9v9h-9Z',
  'summit-delegation': 'M0-6L6.25 4.75h-12.5Z',
  call: 'M0 6L-6.25-4.75h12.5Z',
  'officials-consultation': 'M-2.5-6h5v12h-5Z',
};
const cross = 'M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5';

/** How a mark is drawn: filled, hollow (only reported), dashed (scheduled) or a cross (cancelled). */
export type MarkState = 'filled' | 'hollow' | 'dashed' | 'cross';

/** The state of a contact's mark. */
export function markState({ status, certainty }: Pick<Contact, 'status' | 'certainty'>): MarkState {
  if (status === 'cancelled') return 'cross';
  if (status === 'scheduled') return 'dashed';
  return certainty === 'reported' ? 'hollow' : 'filled';
}

/** The path of a mark around (0, 0), in CSS pixels. */
export function markOutline(format: Contact['format'], state: MarkState): string {
  return state === 'cross' ? cross : outlines[format];
}

/** The sign of a mark that only a local report has brought: a dot at its upper right, drawn over it. */
export const localDot = { x: 5, y: -5, radius: 3, edge: 1.2 } as const;

/** The look of a mark in SVG: `--fill` and `--edge` come from the channel's `data-tone`. */
export function markPaint(state: MarkState) {
  if (state === 'filled') return { fill: 'var(--fill)', stroke: 'var(--edge)', strokeWidth: 1 };
  if (state === 'cross') return { fill: 'none', stroke: 'var(--edge)', strokeWidth: 2 };
  const dash = state === 'dashed' ? { strokeDasharray: '2.5 2' } : {};
  return { fill: 'var(--paper)', stroke: 'var(--edge)', strokeWidth: 1.5, ...dash };
}
