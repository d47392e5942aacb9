import type { ReactNode } from 'react';
import { type CoverageFigure, exactFilter } from '#selectors/coverageFigure.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useShowContacts } from '#views/useShowContacts.ts';
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
  const showContacts = useShowContacts();
  const dataset = useDataset();
  const { contacts, documents } = figure;
  const filter = exactFilter(dataset, figure);
  if (contacts.length === 0 && (documents ?? []).length === 0) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={styles.figure}
      title={label}
      onClick={() => showContacts(label, contacts, filter, documents)}
    >
      {children}
      {children === label ? null : <VisuallyHidden> – {label}</VisuallyHidden>}
    </button>
  );
}
