import type { HostNames } from './hostNames.ts';

/** Patterns of people who are named by what they are. */
const minister =
  '(?:foreign minister|external affairs minister|minister (?:of|for) (?:foreign|external) affairs|foreign affairs minister|FM|top diplomat|chief diplomat|counterpart|opposite number|colleague|minister(?! of| for)|visitor|guest|host)';

/** Offices that anybody can hold. */
export const anyOffice = eitherCase(
  '(?:(?:deputy |acting |vice |first deputy )?(?:prime minister|foreign minister|defen[cs]e minister|foreign and \\p{L}+ minister|interior minister|finance minister|trade minister|minister|foreign secretary|secretaries of state|secretary of state|secretary of defen[cs]e|president|chancellor|national security advis[eo]r|security advis[eo]r|security council secretary|special envoy|envoy|ambassador|counterpart|opposite number|colleague|premier|foreign policy chief|high representative)|FM|PM|NSA)',
);

const name = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";

/** Officials of a foreign ministry below its minister, with or without a name. */
export const deputyPattern = new RegExp(
  `\\b(?:${eitherCase('(?:first )?deputy (?:foreign(?: affairs)? minister|minister of foreign affairs|external affairs minister)|(?<!British )(?<!U\\.?K\\.? )foreign secretary(?! of)|secretary \\((?:west|east|south|er|cpv|oia|W|E)\\)|additional secretary|joint secretary|deputy foreign ministers|senior (?:[A-Z][a-z]+ )?(?:diplomat|official)')})s?(?: (?:in|of|at) (?:the )?${eitherCase('ministry of external affairs|external affairs ministry|foreign ministry')})?(?: (${name}))?`,
  'gu',
);

/** Both principals, or both sides, in one word. */
const pairs = [
  /(?<!\b(?:from|to) )\b(?:the|both|two|these)(?: two| same| four| foreign| respective| top)* (?:ministers|sides|men|diplomats|counterparts|interlocutors|parties|principals|delegations|officials)\b(?! (?:of|from) (?!the two|both))/giu,
  /\bthe (?:same )?(?:pair|duo|two)\b(?=\s*(?:[,.;:?!)”"]|$)| (?:also|both|then|again|later|had|have|has|were|are|was|is|will|would|could|should|shall|may|might|did|do|met|meet|hold|held|spoke|speak|talk|saw|see|sat|sit|took|take|went|go|came|come|made|gave|found|shook|kept|put|set|spent|left|flew|got|ran|drew|began|last|first|next|never|only|once|most|\p{Ll}+ly|in|on|at|to|by|for|from|over|when|who|and|as|with|after|before|during|said|say|told|wrote|dwelt|agreed|\p{Ll}+ed)\b(?! (?:countries|nations|states|capitals)))/giu,
  /\b(?:their|whose) foreign ministers\b|\bwe\b/giu,
  /\b(?:the|both) heads of (?:the )?(?:two )?(?:foreign policy (?:departments|agencies|services)|foreign ministries|diplomacies|ministries)\b(?! of )/giu,
  /\byou(?= (?:met|spoke|both|two|have (?:met|spoken))\b)/giu,
  /\bboth\b(?= (?:to|in|at|will|are|were|have|had|would|\p{Ll}+ed|took|said|met|spoke)\b)/giu,
  /\beach other\b|(?:^|\b(?:when|where|that|and|while|before|after|because|as|if|since|time|month|week)\s+|[,;:“"]\s*|(?<!\b(?:say|says|said|saying|think|believe|there))\s)they\b/giu,
  /\b(?:both|each) of them\b|\b(?:the|their) (?:earlier|previous|other|last) (?:ones|meetings|encounters|conversations|talks)\b/giu,
  /\b(?:the|all) three(?: foreign)?(?: ministers| diplomats| men)?\b(?![- ]\p{L})|\b(?:the|all) three(?= (?:were|had|have|also|then|will|are|met|discussed|agreed|talked|spoke|took)\b)/giu,
  /\bforeign and defen[cs]e ministers\b|\b(?:the )?four ministers\b/giu,
];

export function pairPatterns(hosts: readonly HostNames[]): RegExp[] {
  const [one, two] = hosts;
  if (!one || !two) return pairs;
  return [...threesOf(one, two), ...bothOf(one, two), ...bothOf(two, one), ...pairs];
}

/** “the Indian and Russian foreign ministers”, “foreign ministers of India and Russia”, “India and Russia held …”. */
function bothOf(one: HostNames, two: HostNames): RegExp[] {
  const held =
    '(?:have |had )?(?:held|hold|discussed|exchanged|conducted|had a round|took stock|taken stock|reviewed|went over|met|spoke|sat down|agreed|completed|concluded|opened)';
  return [
    `\\b${one.adjective} and ${two.adjective} (?:foreign |external affairs )?(?:ministers|top diplomats)\\b`,
    `\\b(?:foreign )?ministers of ${one.country} and ${two.country}\\b`,
    `\\bthe ${one.adjective}(?: minister)? and (?:the|his|her) ${two.adjective}\\b(?: minister| colleague| counterpart)?`,
    `(?<=\\b(?:dialogue|talks|meeting|consultations|round|session|contacts?)(?: \\p{L}+){0,2} )between ${one.country} and ${two.country}\\b`,
    `\\b${one.country}-${two.country}(?= (?:[\\p{L}-]+ ){0,4}(?:consultations|talks|working group|dialogue)\\b)`,
    `\\b(?:${one.country} and ${two.country}|${one.country}-${two.country})(?= ${held}\\b)`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
}

/** “The foreign ministers of Russia, India and China”: both, and a third. */
function threesOf(one: HostNames, two: HostNames): RegExp[] {
  const adjectives = `(?=[^.;]{0,30}\\b${one.adjective}\\b)(?=[^.;]{0,30}\\b${two.adjective}\\b)\\p{Lu}\\p{L}+, \\p{Lu}\\p{L}+,? and \\p{Lu}\\p{L}+ foreign ministers`;
  const both = [`(?=[^.;]{0,60}\\b${one.country}\\b)(?=[^.;]{0,60}\\b${two.country}\\b)`];
  const named = both.map(
    (isBoth) =>
      new RegExp(
        `\\bforeign ministers (?:of|from) ${isBoth}(?:\\p{L}+(?: \\p{L}+)?, ){1,6}\\p{L}+(?: \\p{L}+)?,? and \\p{L}+(?: Africa)?`,
        'giu',
      ),
  );
  const countries = `(?=[^.;]{0,40}\\b${one.country}\\b)(?=[^.;]{0,40}\\b${two.country}\\b)\\p{Lu}\\p{L}+, \\p{Lu}\\p{L}+,? and \\p{Lu}\\p{L}+(?= (?:have |had )?(?:held|hold|met|discussed|conferred|took part))`;
  return [new RegExp(`\\b${adjectives}`, 'giu'), new RegExp(`\\b${countries}`, 'gu'), ...named];
}

/** A principal by office: “his Russian counterpart”, “India’s foreign minister”, “the Russian”. */
export function principalPatterns({ country, adjective }: HostNames): RegExp[] {
  return [
    `\\b(?:${adjective}|${country}['’]s) ${minister}\\b(?! (?:of|for) (?!the ${adjective}|the Republic of ${country}))`,
    `\\b(?:counterparts|colleagues) (?:from|of|in) (?:\\p{Lu}\\p{L}+(?:,| and) (?:and )?){0,4}${country}\\b`,
    `\\b(?:foreign minister|minister (?:of|for) (?:foreign|external) affairs|top diplomat) of (?:the )?(?:${adjective} Federation|Republic of ${country}|${country})\\b(?! and|, )`,
    `\\bthe ${adjective}(?=['’]s (?:first|second|third|visit|trip|arrival)|,| (?:came|said|told|was|had|has|is|will|flew|arrived|left))(?! side)`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
}

/** “the Prime Minister”, “the Russian president”. */
export function leaderPatterns({ adjective, country, leaderOffices }: HostNames): RegExp[] {
  return leaderOffices.flatMap((office) => [
    new RegExp(`\\b(?:${adjective}|${country}['’]s) (?:${office}|leader)\\b`, 'giu'),
    new RegExp(`\\b(?:the|The) ${office}\\b(?! of)`, 'gu'),
  ]);
}

/** A pattern of lower-case words that takes their first letters in capitals, too. */
function eitherCase(pattern: string): string {
  return pattern.replace(
    /(^|[ |(:?])(\p{Ll})(?=\p{Ll}{1,})/gu,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
  );
}
