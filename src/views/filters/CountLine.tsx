import { countInWords } from '#filter/countInWords.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';

/** `n of N contacts`: drawn at every step of a drag, said once that has ended (until then it is busy). */
export function CountLine({ className }: { className: string }) {
  const { dataset, selected } = useSnapshot('urgent');
  const isDragging = useViewState((state) => state.isDragging);
  const translator = useTranslator();
  const text = countInWords(dataset, selected, translator);
  // The selection's own figure stands out, wherever the language puts it.
  const figure = String(selected.length);
  const at = Math.max(0, text.search(new RegExp(`(?<!\\d)${figure}(?!\\d)`)));
  return (
    <p role="status" aria-busy={isDragging} className={className}>
      {text.slice(0, at)}
      <b>{figure}</b>
      {text.slice(at + figure.length)}
    </p>
  );
}
