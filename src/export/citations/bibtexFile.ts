import type { CslDate, CslItem, CslName } from './CslItem.ts';
import { isoDate } from './cslDate.ts';
import { oneLine } from './oneLine.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Between two signs that TeX would draw as one. */
const ligature = /(?<=[?!])(?=`)|(?<=([-`'<>,"]))(?=\1)/g;

/**
 * What TeX takes for a command. Braces are spelled out: BibTeX counts
 * those behind a backslash too, and one alone would swallow the rest of the file.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * Citations as a BibTeX file in UTF-8. Year and month stand as BibTeX wants them; the whole date, which only
 * BibLaTeX knows, beside them.
 */
export function bibtexFile(items: readonly CslItem[]): string {
  return items.map((item) => `${entry(item)}\n`).join('\n');
}

function entry(item: CslItem): string {
  const { author, issued } = item;
  const isArticle = item.type === 'article-newspaper';
  const within = item['container-title'];
  const fields = [
    ...(author ? [field('author', author.map(name).join(' and '))] : []),
    // In two pairs of braces: a headline keeps its capitals in any style.
    field('title', `{${escaped(item.title)}}`),
    ...(isArticle ? text('journal', within) : text('howpublished', within ?? item.publisher)),
    // Likewise, for to BibLaTeX this field is a list, which an "and" would take apart.
    ...(item.publisher === undefined ? [] : [field('publisher', `{${escaped(item.publisher)}}`)]),
    ...text('type', item.genre),
    ...text('version', item.version),
    ...(issued ? dateFields(issued) : []),
    ...text('language', item.language),
    ...(item.URL === undefined ? [] : [field('url', safeAddress(item.URL))]),
    field('urldate', isoDate(item.accessed)),
    ...text('note', item.note),
  ];
  const key = item.id.replaceAll(/[^A-Za-z0-9-]/g, '');
  return `@${isArticle ? 'article' : 'misc'}{${key},\n${fields.map((line) => `  ${line},\n`).join('')}}`;
}

function dateFields(issued: CslDate): string[] {
  const [[year, month] = []] = issued['date-parts'];
  return [
    field('year', String(year).padStart(4, '0')),
    // The name of the month is the style's own: it stands without braces.
    ...(month === undefined ? [] : [`month = ${months[month - 1]}`]),
    field('date', isoDate(issued)),
  ];
}

function text(key: string, value: string | undefined): string[] {
  return value === undefined ? [] : [field(key, escaped(value))];
}

function field(key: string, value: string): string {
  return `${key} = {${value}}`;
}

/** A name as it stands is one word to BibTeX, whatever commas it has. */
function name(author: CslName): string {
  if ('literal' in author) return `{${escaped(author.literal)}}`;
  return `${escaped(author.family)}, ${escaped(author.given)}`;
}

function escaped(value: string): string {
  return oneLine(value)
    .replaceAll(/[\\{}~^$&%#_]/g, (sign) => commands[sign] ?? sign)
    .replaceAll(ligature, '{}');
}

/** An address stands as it is, for its field is read letter by letter; what would end the field is encoded. */
function safeAddress(address: string): string {
  return oneLine(address).replaceAll(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
