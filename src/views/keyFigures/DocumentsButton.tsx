import { useTranslator } from '#i18n/useTranslator.ts';
import { distinctDocuments } from '#selectors/distinctDocuments.ts';
import { Button } from '#ui/Button.tsx';
import { useShowContacts } from '#views/useShowContacts.ts';
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
  const showContacts = useShowContacts();
  const { figure, contacts, documents = null, filter = null } = group;
  const count = documents?.length ?? distinctDocuments(contacts).size;
  const words = t('count.documents', { count });
  return (
    <Button
      look="link"
      aria-label={t('evidence.show', { documents: words })}
      onClick={() => {
        onOpen();
        showContacts(
          figure ?? t('evidence.figure', { figure: title, count: contacts.length }),
          [...contacts].sort((a, b) => a.index - b.index),
          filter,
          documents,
        );
      }}
    >
      {words}
    </Button>
  );
}
