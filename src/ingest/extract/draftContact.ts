import type { DraftCoding, DraftContact, DraftParticipant, Evidence, Extracted } from '#ingest/Draft.ts';
import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { edtfOf } from './calendar.ts';
import type { Gathered } from './Gathered.ts';
import type { Mention } from './Mention.ts';
import { occasionOf } from './occasionOf.ts';
import { evidenceOf, type Stretch } from './Sentence.ts';

/** A gathered contact in the words of the codebook. */
export function draftContact(
  contact: Gathered,
  codings: readonly DraftCoding[],
  vocabulary: IngestVocabulary,
): DraftContact {
  const { mentions, telling, span, spanWords, place, placeSentence } = contact;
  const isCancelled = mentions.some((mention) => mention.isCancelled && telling !== 'recalled');
  const direct = mentions.filter(({ isDirect }) => isDirect);
  const doubt = direct.length > 0 && direct.every(({ isDoubtful }) => isDoubtful);
  return {
    telling: {
      value: telling,
      evidence: evidence(
        mentions.filter((mention) => mention.telling === telling),
        ({ tellingWords }) => tellingWords,
      ),
    },
    date: {
      value: span && edtfOf(span),
      evidence: spanWords.map(({ sentence, stretch }) => evidenceOf(sentence, stretch)),
    },
    mode: { value: contact.mode, evidence: mentions.flatMap(modeEvidence).slice(0, 1) },
    format: formatOf(contact, vocabulary),
    level: bare(contact.level === 'deputy' ? 'deputy' : 'minister'),
    status: bare(isCancelled ? 'cancelled' : telling === 'planned' ? 'scheduled' : 'held'),
    certainty: bare(doubt ? 'reported' : 'confirmed'),
    venue: {
      value: place?.venue ?? null,
      evidence: place && placeSentence ? [evidenceOf(placeSentence, place)] : [],
    },
    occasion: occasionOf(mentions),
    participants: participantsOf(contact, vocabulary),
    codings,
  };
}

function bare<T>(value: T): Extracted<T> {
  return { value, evidence: [] };
}

function modeEvidence({ modeWords, modeSentence, clause }: Mention): Evidence[] {
  return modeWords.map((stretch) => evidenceOf(modeSentence ?? clause.sentence, stretch));
}

function evidence(mentions: readonly Mention[], pick: (mention: Mention) => readonly Stretch[]): Evidence[] {
  return mentions.flatMap((mention) =>
    pick(mention).map((stretch) => evidenceOf(mention.clause.sentence, stretch)),
  );
}

function formatOf(
  { level, kind, mode, mentions, place }: Gathered,
  { hosts }: IngestVocabulary,
): DraftContact['format'] {
  if (level === 'deputy') return bare('officials-consultation');
  if (level === 'leader') return bare('summit-delegation');
  if (kind === 'two-plus-two') return bare('two-plus-two');
  if (kind === 'session') return bare('multilateral-session');
  if (mode !== 'in-person') return bare('call');
  const isThird = place?.country != null && !hosts.some(({ country }) => country === place.country);
  return bare(mentions.some(({ isSidelines }) => isSidelines) || isThird ? 'sidelines' : 'bilateral-visit');
}

/** The principals, where ministers met; else the officials who are named. */
function participantsOf({ level, mentions }: Gathered, vocabulary: IngestVocabulary): DraftParticipant[] {
  const named = mentions.flatMap(({ people, clause }) => people.map((one) => ({ one, clause })));
  const evidenceFor = (official: string) =>
    named
      .filter(({ one }) => one.official === official)
      .map(({ one, clause }) => evidenceOf(clause.sentence, one));
  if (level === 'minister')
    return vocabulary.principals.map((official) => ({
      value: official,
      name: vocabulary.officials.find(({ id }) => id === official)?.name.en ?? official,
      evidence: evidenceFor(official),
    }));
  const seen = new Map<string, DraftParticipant>();
  for (const { one, clause } of named.filter(
    ({ one }) => one.kind === level && (one.official ?? one.name) !== null,
  )) {
    const key = one.official ?? one.name ?? '';
    const known = seen.get(key);
    const here = evidenceOf(clause.sentence, one);
    seen.set(key, {
      value: one.official,
      name: one.name ?? one.words,
      evidence: [...(known?.evidence ?? []), here],
    });
  }
  return [...seen.values()];
}
