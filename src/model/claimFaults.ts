import { channelIds } from './channelIds.ts';
import type { Finding } from './Finding.ts';
import type { ClaimRecord } from './schema/claimSchema.ts';
import type { PackageRecord } from './schema/packageSchema.ts';
import type { Records } from './schema/resources.ts';
import { sideIds } from './sideIds.ts';
import { topicTree } from './topicTree.ts';

type Counted = NonNullable<ClaimRecord['counted']>;

/** The values that a claim may count by, where the data itself names them. */
export type Countable = Readonly<Record<'channel' | 'side' | 'place' | 'topic', readonly string[]>>;

/** What must be there for a claim of each kind to be checked. */
const needed = {
  count: ['counted', 'span', 'number'],
  previous: ['counted', 'span', 'previous'],
  uncounted: [],
} as const satisfies Record<ClaimRecord['kind'], readonly (keyof ClaimRecord)[]>;

/** The values that contacts of this data can have. */
export function countable({ readout }: PackageRecord, { venues, topics }: Records): Countable {
  const { groups } = topicTree(topics);
  return {
    channel: channelIds(readout.hosts),
    side: sideIds(readout.hosts),
    place: venues.filter(({ partOf }) => partOf === null).map(({ id }) => id),
    topic: topics.map(({ id }) => id).filter((id) => !groups.has(id)),
  };
}

/** Why a claim cannot be checked as it stands: something is not there, or no contact could ever have a value. */
export function claimFaults(claim: ClaimRecord, values: Countable): Finding[] {
  const missing = needed[claim.kind]
    .filter((field) => claim[field] === null)
    .map((path): Finding => ({ path, code: 'missing', received: '', expected: '' }));
  return [...missing, ...(claim.counted ? strangeValues(claim.counted, values) : [])];
}

function strangeValues(counted: Counted, values: Countable): Finding[] {
  return (Object.keys(values) as (keyof Countable)[]).flatMap((dimension) =>
    counted[dimension].flatMap((value, index): Finding[] =>
      values[dimension].includes(value)
        ? []
        : [
            {
              path: `counted.${dimension}[${index}]`,
              code: 'choice',
              received: value,
              expected: values[dimension].join(', '),
            },
          ],
    ),
  );
}
