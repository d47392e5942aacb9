import type { Finding } from '#model/Finding.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { CheckedData } from './CheckedData.ts';

/** Ministers who have met are the two principals. A meeting that is only planned may be known by its leaders alone. */
export function participantFindings(
  { level, status, participants }: ContactRecord,
  { pack }: CheckedData,
): Finding[] {
  if (level !== 'minister' || status !== 'held') return [];
  return pack.readout.principals
    .filter((principal) => !participants.includes(principal))
    .map((principal) => ({
      path: 'participants',
      code: 'unlisted',
      received: principal,
      expected: 'participants',
    }));
}
