import { useTranslator } from '#i18n/useTranslator.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';

/** `n of N contacts`: drawn at every step of a drag, said once it has settled. */
export function CountLine({ className }: { className: string }) {
  const { dataset, selected } = useSnapshot('urgent');
  const settled = useSnapshot().selected.length;
  const { t } = useTranslator();
  const total = dataset.contacts.length;
  const text = t('count.ofContacts', { count: selected.length, total });
  // The selection's own figure stands out, wherever the language puts it.
  const figure = String(selected.length);
  const at = Math.max(0, text.search(new RegExp(`(?<!\\d)${figure}(?!\\d)`)));
  return (
    <div className={className}>
      <p role="status">
        <VisuallyHidden>{t('count.ofContacts', { count: settled, total })}</VisuallyHidden>
      </p>
      <p aria-hidden="true">
        {text.slice(0, at)}
        <b>{figure}</b>
        {text.slice(at + figure.length)}
      </p>
    </div>
  );
}
