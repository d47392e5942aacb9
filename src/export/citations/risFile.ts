import type { CslDate, CslItem, CslName } from './CslItem.ts';
import { oneLine } from './oneLine.ts';

const types = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  dataset: 'DATA',
} as const satisfies Record<CslItem['type'], string>;

/**
 * Citations as a RIS file in UTF-8. A line is a tag and its value and ends with CR LF; since a value is always
 * one line, none can begin a tag of its own.
 */
export function risFile(items: readonly CslItem[]): string {
  return items.map((item) => `${record(item).join('\r\n')}\r\n`).join('\r\n');
}

function record(item: CslItem): string[] {
  const { author = [], issued, version } = item;
  return [
    `TY  - ${types[item.type]}`,
    ...tag('ID', item.id),
    ...author.flatMap((name) => tag('AU', nameText(name))),
    ...tag('TI', item.title),
    ...tag('T2', item['container-title']),
    ...tag('PB', item.publisher),
    ...tag('M3', item.genre),
    ...tag('ET', version),
    ...(issued ? [...tag('PY', yearOf(issued)), ...tag('DA', risDate(issued))] : []),
    ...tag('LA', item.language),
    ...tag('UR', item.URL),
    ...tag('Y2', risDate(item.accessed)),
    ...tag('N1', item.note),
    'ER  - ',
  ];
}

function tag(name: string, value: string | undefined): string[] {
  const line = value === undefined ? '' : oneLine(value);
  return line === '' ? [] : [`${name}  - ${line}`];
}

function nameText(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function yearOf(date: CslDate): string {
  return String(date['date-parts'][0]?.[0] ?? '').padStart(4, '0');
}

/** `YYYY/MM/DD/`, what is not known left empty; of an interval the first day, for RIS has none. */
function risDate(date: CslDate): string {
  const [, month, day] = date['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${yearOf(date)}/${two(month)}/${two(day)}/`;
}
