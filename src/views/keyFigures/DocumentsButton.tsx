import { useTranslator } from '#i18n/useTranslator.ts';
import { distinctDocuments } from '#selectors/distinctDocuments.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import type { ContactGroup } from './Explanation.tsx';

type DocumentsButtonProps = {
  readonly title: string;
  readonly group: ContactGroup;
  /** Puts the explanation away, so that the focus comes back to its figure. */
  readonly onOpen: () => void;
};

/** How many documents are behind the contacts of a group; leads to their list. */
export function DocumentsButton({ title, group, onOpen }: DocumentsButtonProps) {
  const { t } = useTranslator();
  const showEvidence = useViewState((state) => state.showEvidence);
  const { figure, contacts, documents = null, filter = null } = group;
  const count = documents?.length ?? distinctDocuments(contacts).size;
  const words = t('count.documents', { count });
  return (
    <Button
      look="link"
      aria-label={t('evidence.show', { documents: words })}
      onClick={() => {
        onOpen();
        showEvidence({
          title: figure ?? t('evidence.figure', { figure: title, count: contacts.length }),
          contacts: [...contacts].sort((a, b) => a.index - b.index).map(({ id }) => id),
          documents,
          filter,
        });
      }}
    >
      {words}
    </Button>
  );
}
