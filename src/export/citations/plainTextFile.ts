import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { CslDate, CslItem, CslName } from './CslItem.ts';
import { isoDate } from './cslDate.ts';
import { oneLine } from './oneLine.ts';

/** Citations as text, one a line; several are numbered. */
export function plainTextFile(items: readonly CslItem[], translator: Translator): string {
  const lines = items.map((item) => sentence(item, translator));
  const isList = lines.length > 1;
  return lines.map((line, index) => `${isList ? `${index + 1}. ` : ''}${line}\n`).join('');
}

/** `Author, “Title”, Publisher, 5 May 2023. https://… (accessed 22 November 2026). Note.` */
function sentence(item: CslItem, translator: Translator): string {
  const { t, list, languageName } = translator;
  const { author, issued, language, publisher, version, URL: address } = item;
  const within = item['container-title'];
  const words = [
    ...(author ? [list(author.map(nameText))] : []),
    t('cite.quoted', { title: item.title }),
    ...(item.genre ? [item.genre] : []),
    ...(within ? [within] : []),
    ...(publisher ? [[publisher, version].filter(Boolean).join(' ')] : []),
    issued ? dateText(issued, translator) : t('cite.undated'),
    ...(language === undefined || language === 'en' ? [] : [languageName(language)]),
  ];
  const accessed = t('cite.accessed', { date: dateText(item.accessed, translator) });
  const source = words.join(', ');
  // Some languages end a date with a full stop of its own.
  const stop = source.endsWith('.') ? '' : '.';
  return oneLine([`${source}${stop}`, address, `(${accessed}).`, item.note].filter(Boolean).join(' '));
}

function nameText(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

function dateText(date: CslDate, translator: Translator): string {
  const span = parseEdtf(isoDate(date));
  return span ? formatKnownDate(span, 'long', translator) : isoDate(date);
}
