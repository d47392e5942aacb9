import type { Report } from '#ingest/Draft.ts';
import type { Told } from './codeTopics.ts';
import type { Gathered } from './Gathered.ts';
import type { gatherContacts } from './gatherContacts.ts';
import type { Mention } from './Mention.ts';
import type { Clause } from './readClauses.ts';
import type { Read } from './readMentions.ts';

/** What goes back to the contact that was told of last, though it be an earlier one. */
const thatOne =
  /\b(?:on|at) (?:that|those) (?:occasions?|meetings?|times?|talks)\b|\bthat time\b|^(?:then|there),? |\b(?:them|discussed|raised|talked|spoke|come up|came up|taken up) there\b/iu;

/** “They settled the calendar”, right behind what is told of an earlier contact. */
const theyAlone =
  /^(?:they|both|the (?:two|ministers|officials|sides|diplomats))\b(?! (?:have|will|are|also plan))/iu;

/** Which contact each clause speaks of: its own, that of its sentence, else the one that the report is at. */
export function toldOf(
  report: Report,
  read: readonly Read[],
  { contacts, contactOf }: ReturnType<typeof gatherContacts>,
): Told[] {
  const first = contacts.find(({ telling }) => telling === 'reported') ?? contacts[0];
  let at: At = { current: first };
  return read.flatMap((one) => {
    const own = ownOf(one, contactOf);
    if (own) at = { current: isAside(own) ? at.current : own, last: own, lastClause: one.clause };
    const contact = own ?? spokenOf(one, at);
    return contact && !isQuestion(report, one.clause) ? [{ clause: one.clause, contact }] : [];
  });
}

function ownOf({ mention }: Read, contactOf: ReadonlyMap<Mention, Gathered>): Gathered | undefined {
  return mention && !mention.isSubject ? contactOf.get(mention) : undefined;
}

/** What was before, and a summit to come, are told in passing. */
function isAside({ telling, level }: Gathered): boolean {
  return telling === 'recalled' || (telling === 'planned' && level === 'leader');
}

/** The contact that a report is at, and the one that it told of last, though it be an earlier one. */
type At = { readonly current: Gathered | undefined; readonly last?: Gathered; readonly lastClause?: Clause };

function spokenOf({ clause, focus }: Read, { current, last, lastClause }: At): Gathered | undefined {
  if (focus === 'other') return undefined;
  const isOfLast =
    lastClause?.sentence === clause.sentence ||
    thatOne.test(clause.text) ||
    (lastClause?.sentence.paragraph === clause.sentence.paragraph && theyAlone.test(clause.text));
  return isOfLast ? last : current;
}

/** What a reporter asks at a press conference is not what the ministers spoke of. */
function isQuestion({ paragraphs }: Report, { sentence }: Clause): boolean {
  return /^(?:question|q|journalist|reporter|correspondent)\b[^.?!]{0,40}:/i.test(
    paragraphs[sentence.paragraph] ?? '',
  );
}
