import type { Filter } from '#filter/Filter.ts';
import type { Coding, Contact } from '#model/Dataset.ts';

/** Whether a coding counts: `certainties` is the clause on coding certainty, none means all. */
export function isCounted({ certainty }: Coding, certainties: readonly string[]): boolean {
  return certainties.length === 0 || certainties.includes(certainty);
}

/** Whether each of some topics was discussed, or at least one where `match` is `any`, by codings that count. */
export function hasTopics(
  codings: readonly Coding[],
  topics: readonly string[],
  certainties: readonly string[],
  match: Filter['topicMatch'] = 'all',
): boolean {
  const isDiscussed = (topic: string) =>
    codings.some((coding) => coding.topic === topic && isCounted(coding, certainties));
  return topics.length === 0 || (match === 'all' ? topics.every(isDiscussed) : topics.some(isDiscussed));
}

/** Ids of the documents that bear codings of some topics, each once, in the contacts' order. */
export function documentsBearing(
  contacts: readonly Contact[],
  topics: readonly string[],
  certainties: readonly string[],
): string[] {
  const bearing = contacts.flatMap(({ codings }) =>
    codings
      .filter((coding) => topics.includes(coding.topic) && isCounted(coding, certainties))
      .flatMap(({ documents }) => documents),
  );
  return [...new Set(bearing)];
}
