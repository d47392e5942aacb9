import type { Contact, Dataset } from '#model/Dataset.ts';

/** Whether in all of some contacts the two principals met or spoke themselves; of none nothing can be said. */
export function areOfPrincipals(
  { principals }: Pick<Dataset, 'principals'>,
  contacts: readonly Contact[],
): boolean {
  return (
    contacts.length > 0 &&
    contacts.every(
      ({ level, status, participants }) =>
        level === 'minister' &&
        status === 'held' &&
        principals.every((principal) => participants.includes(principal)),
    )
  );
}
