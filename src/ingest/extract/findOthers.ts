import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { createTermFinder, type Term } from './createTermFinder.ts';
import type { HostNames } from './hostNames.ts';
import { anyOffice } from './officePatterns.ts';
import type { Person } from './Person.ts';
import type { Stretch } from './Sentence.ts';

const notACountry =
  /^(?:The|A|An|On|In|At|As|When|While|After|Before|His|Her|Their|This|That|It|He|She|They|Both|Two|New|Another|Deputy|First|Acting|External|Then|Late|Former|Visiting|Fellow|Also|And|But|Host|Our|My|What|Dear|Mr|Mrs|Ms|Dr|Prime|Foreign|Defen[cs]e|Security|National|Interior|Finance|Trade|Whether|President|Minister|Council|Vice|Since|With|If|Affairs|Federal|Special|Presidential|Chief|(?!USA|UAE)\p{Lu}{3,}|G\d+|Group|Council|Summit)$/u;
/** A name right behind an office. */
export const followingName = /^,? (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*)/u;
const politely = /\b(?:Mr|Mrs|Ms)\.? \p{Lu}\p{L}+/gu;

/** Nobody of the two hosts. */
export const stranger = { kind: 'other', official: null, side: null } as const;

/** Makes a finder of anybody with an office of another country, of “China’s Somebody”, and of their last names from there on. */
export function createOthersFinder(
  { officials }: IngestVocabulary,
  hosts: readonly HostNames[],
  report: string,
): (text: string) => Person[] {
  const ours = hosts.flatMap(({ adjective, country }) => [adjective, country]);
  const patterns = otherPatterns(ours);
  const byOffice = (text: string) =>
    patterns.flatMap((pattern) => matchesOf(text, pattern)).filter((one) => !isOurs(one, ours));
  const findNames = createTermFinder(lastNames(report, byOffice(report), officials));
  return (text) => {
    const named = [...findNames(text), ...matchesOf(text, politely)].map(({ start, end }) =>
      somebody(text, start, end),
    );
    return [...byOffice(text).map(({ start, end }) => somebody(text, start, end)), ...named];
  };
}

function somebody(text: string, start: number, end: number): Person {
  return { ...stranger, name: null, start, end, words: text.slice(start, end) };
}

function otherPatterns(ours: readonly string[]): RegExp[] {
  return [
    new RegExp(`\\b(\\p{Lu}[\\p{L}.]+)(?:['’]s)?(?: \\p{Lu}\\p{Ll}+)? ${anyOffice}s?\\b`, 'gu'),
    /\b(\p{Lu}\p{L}+)['’]s (\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+)/gu,
    new RegExp(
      `\\b(?:ministers|counterparts|colleagues|colleague|counterpart) (?:of|from) (?!${ours.join('|')})(?:the )?(\\p{Lu}\\p{L}+)`,
      'gu',
    ),
    /\b(?:[Oo]ther|[Ss]everal|[Mm]any|[Hh]is|[Hh]er) (?:(?!two)\p{Ll}+ )?(?:counterparts|colleagues)\b/gu,
    /\b(?:Secretary of State|Secretary of Defen[cs]e|Defen[cs]e Secretary|State Secretary|Prime Minister|President|Chancellor|Premier|Crown Prince|King|Emir|Sultan) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?!['’]s)/gu,
    new RegExp(
      `\\b[Mm]inister (?:of|for) (?:(?:foreign|external) affairs of )?(?!${ours.join('|')})(\\p{Lu}\\p{L}+)`,
      'gu',
    ),
    /\b[Ff]oreign [Mm]inister (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu,
    /\b(?:[Nn]ational )?[Ss]ecurity [Aa]dvis[eo]r,? (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu,
    /\b(?:[Ff]irst )?[Dd]eputy [Pp]rime [Mm]inister (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu,
  ];
}

/** An office with whose it is. */
type Office = Stretch & { readonly words: string; readonly whose: string };

function matchesOf(text: string, pattern: RegExp): Office[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, 1: whose = '', index }) => ({
    start: index,
    end: index + words.length,
    words,
    whose,
  }));
}

function isOurs({ words, whose }: Office, ours: readonly string[]): boolean {
  return (
    notACountry.test(whose) ||
    /\b(?:Summit|Council|Conference|Forum|Cooperation)\b/.test(words) ||
    ours.some((one) => words.startsWith(one))
  );
}

/** Last names of those whom a report calls by the office of another country: “Blinken”, once it was “US Secretary of State Antony Blinken”. */
function lastNames(
  report: string,
  offices: readonly Office[],
  officials: IngestVocabulary['officials'],
): Term[] {
  const ours = new Set(officials.flatMap(({ name }) => name.en.split(' ')));
  const names = offices
    .filter(({ words }) => !/ (?:of|from) /.test(words))
    .flatMap(({ words, end }) => {
      const name =
        followingName.exec(report.slice(end, end + 60))?.[1] ?? /['’]s (\p{Lu}.*)$/u.exec(words)?.[1] ?? '';
      return name.replace(/[.,]$/, '').split(/[ \n]/);
    });
  const own = names.filter(
    (name) => name.length > 2 && /^\p{Lu}\p{Ll}/u.test(name) && !ours.has(name) && !notACountry.test(name),
  );
  return own.map((name) => ({ id: name, labels: [name] }));
}
