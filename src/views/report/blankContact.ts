import type { DraftContact, Extracted } from '#ingest/Draft.ts';

/**
 * A contact of which nothing is known yet, to be filled in by hand.
 *
 * @param principals the officials whose contacts these are, with their names
 */
export function blankContact(
  principals: readonly { readonly id: string; readonly name: string }[],
): DraftContact {
  return {
    telling: unsaid('reported'),
    date: unsaid(null),
    mode: unsaid('in-person'),
    format: unsaid('bilateral-visit'),
    level: unsaid('minister'),
    status: unsaid('held'),
    certainty: unsaid('confirmed'),
    venue: unsaid(null),
    occasion: unsaid(null),
    participants: principals.map(({ id, name }) => ({ ...unsaid(id), name })),
    codings: [],
  };
}

function unsaid<T>(value: T): Extracted<T> {
  return { value, evidence: [] };
}
