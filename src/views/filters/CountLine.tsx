import { useTranslator } from '#i18n/useTranslator.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';

/** `n of N contacts`, announced when it changes. */
export function CountLine({ className }: { className: string }) {
  const { dataset, selected } = useSnapshot('urgent');
  const { t } = useTranslator();
  const text = t('count.ofContacts', { count: selected.length, total: dataset.contacts.length });
  // The selection's own figure stands out, wherever the language puts it.
  const figure = String(selected.length);
  const at = text.search(new RegExp(`(?<!\\d)${figure}(?!\\d)`));
  return (
    <p role="status" className={className}>
      {at < 0 ? (
        text
      ) : (
        <>
          {text.slice(0, at)}
          <b>{figure}</b>
          {text.slice(at + figure.length)}
        </>
      )}
    </p>
  );
}
