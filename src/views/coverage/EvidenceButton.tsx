import type { ReactNode } from 'react';
import type { CoverageFigure } from '#selectors/coverageFigure.ts';
import { useViewState } from '#state/useViewState.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Coverage.module.css';

type EvidenceButtonProps = {
  /** The figure in words: the title of what stands behind it. */
  readonly label: string;
  readonly figure: CoverageFigure;
  /** The figure as it is shown. */
  readonly children: ReactNode;
};

/** A figure that leads to the contacts and documents behind it; plain where there are none. */
export function EvidenceButton({ label, figure, children }: EvidenceButtonProps) {
  const showEvidence = useViewState((state) => state.showEvidence);
  const { contacts, documents, filter } = figure;
  if (contacts.length === 0 && (documents ?? []).length === 0) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={styles.figure}
      title={label}
      onClick={() =>
        showEvidence({ title: label, contacts: contacts.map(({ id }) => id), documents, filter })
      }
    >
      {children}
      {children === label ? null : <VisuallyHidden> – {label}</VisuallyHidden>}
    </button>
  );
}
