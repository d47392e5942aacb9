import type { CslName } from './CslItem.ts';

/** A person's name in a script that has capitals: two to four words, the last of them no initial. */
const person = /^(?:\p{Lu}(?:\.|\p{L}*[\p{Ll}.'’-]*)\s){1,3}\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u;
/** An agency by its initials. */
const initials = /^\p{Lu}{2,6}$/u;
/** Words of which a byline is that names no person. */
const office =
  /^(?:the|staff|desk|bureau|reporters?|correspondents?|agency|agencies|news|times|team|express|press|post|service|trust|ministry|embassy|editorial|editors?|online|digital|media|tv|web|network|special|our)$/i;

/**
 * The authors of a byline. Only what is clearly one or several persons, or an agency by its initials, is taken
 * apart; anything else is one name as it stands, as is the publisher's own.
 */
export function authorNames(byline: string, publisher: string): CslName[] {
  const text = byline.trim().replace(/^by\s+/i, '');
  if (text.toLowerCase() === publisher.trim().toLowerCase()) return [{ literal: text }];
  const parts = text.split(/\s*(?:[,;&/]|\s(?:and|with|и)\s)\s*/u).filter(Boolean);
  const names = parts.map(nameOf);
  const isClear = names.every((name) => name !== null);
  return isClear && names.length > 0 ? names : [{ literal: text || byline }];
}

function nameOf(part: string): CslName | null {
  if (initials.test(part)) return { literal: part };
  const words = part.split(/\s+/);
  if (!person.test(part) || words.some((word) => office.test(word))) return null;
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}
