import type { Extracted } from '#ingest/Draft.ts';
import type { Mention } from './Mention.ts';
import { evidenceOf } from './Sentence.ts';

/** “on the sidelines of the ongoing meeting of …”, up to what the event is called. */
const before =
  /\b(?:(?:side ?-?lines?|margins?|fringes?|edges|periphery) of|attend(?:ing)?|take part in|taking part in)\s+(?:(?:the|a|an|its|their|this|last|ongoing|annual|two-day|three-day|high-level)\s+)*/iu;
/** What the event is called: a stretch with a body or a meeting in it, before a place, a day, or another thought. */
const event =
  /^(?=[^,.;]*(?:\p{Lu}{2,}|\b(?:[Ss]ummit|[Cc]ouncil|[Aa]ssembly|[Ss]ession|[Cc]onference|[Ff]orum|[Dd]ialogue|[Mm]inisterial|[Mm]eetings?|[Gg]athering)\b))(?:(?! (?:in|on|at|here|which|that|who|and|as|after|before|where|when|to|chaired|dealt|was|were|is|of the$)\b)[^,.;:“”"()]){3,90}/u;
const shorten = /\s*\(.*$/;

/**
 * The event at whose sidelines, or for which, a contact was held, in the report's own words; null where it says none.
 */
export function occasionOf(mentions: readonly Mention[]): Extracted<string | null> {
  for (const { clause, isSidelines, isSession } of mentions) {
    if (!isSidelines && !isSession) continue;
    const found = before.exec(clause.text);
    if (!found) continue;
    const start = found.index + found[0].length;
    const [words] = event.exec(clause.text.slice(start)) ?? [];
    const name = words?.replace(shorten, '').trimEnd() ?? '';
    if (!/\p{Lu}/u.test(name)) continue;
    const stretch = { start: clause.start + start, end: clause.start + start + name.length };
    return { value: name, evidence: [evidenceOf(clause.sentence, stretch)] };
  }
  return { value: null, evidence: [] };
}
