import type { Filter } from '#filter/Filter.ts';
import type { Contact } from '#model/Dataset.ts';
import { useViewState } from '#state/useViewState.ts';

/**
 * Shows contacts behind a figure and their documents. `filter` selects exactly these on the page; `documents` are
 * those that bear the figure, where these are not all of the contacts'.
 */
export function useShowContacts(): (
  title: string,
  contacts: readonly Contact[],
  filter: Filter | null,
  documents?: readonly string[] | null,
) => void {
  const showEvidence = useViewState((state) => state.showEvidence);
  return (title, contacts, filter, documents = null) =>
    showEvidence({ title, contacts: contacts.map(({ id }) => id), documents, filter });
}
