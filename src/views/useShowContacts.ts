import type { Filter } from '#filter/Filter.ts';
import type { Contact } from '#model/Dataset.ts';
import { useViewState } from '#state/useViewState.ts';

/** Shows contacts behind a figure with all their documents; `filter` selects exactly these on the page. */
export function useShowContacts(): (
  title: string,
  contacts: readonly Contact[],
  filter: Filter | null,
) => void {
  const showEvidence = useViewState((state) => state.showEvidence);
  return (title, contacts, filter) =>
    showEvidence({ title, contacts: contacts.map(({ id }) => id), documents: null, filter });
}
