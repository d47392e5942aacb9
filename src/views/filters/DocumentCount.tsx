import { filterSentence } from '#filter/filterSentence.ts';
import { withLocal } from '#filter/withLocal.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { distinctDocuments } from '#selectors/distinctDocuments.ts';
import { keyFigures } from '#selectors/keyFigures.ts';
import { Button } from '#ui/Button.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useDerived } from '#views/useDerived.ts';
import { useShowContacts } from '#views/useShowContacts.ts';

/** How many documents are behind the selection; leads to their list. */
export function DocumentCount({ className }: { className: string }) {
  const { dataset, filter, selected } = useSnapshot();
  const { documents } = useDerived(keyFigures);
  const showContacts = useShowContacts();
  const translator = useTranslator();
  const { t } = translator;
  const local = dataset.local
    ? [...distinctDocuments(selected)].filter((id) => dataset.local?.documents.has(id)).length
    : 0;
  const words = withLocal(t('count.documents', { count: documents }), local, translator);
  return (
    <Button
      look="link"
      className={className}
      aria-label={t('evidence.show', { documents: words })}
      onClick={() => showContacts(filterSentence(dataset, filter, selected, translator), selected, filter)}
    >
      {words}
    </Button>
  );
}
