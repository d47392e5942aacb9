import { createContext, useContext } from 'react';
import type { Evidence } from '#ingest/Draft.ts';

/** What every field of the desk may need: the report beside it. */
export type Desk = {
  /** Paragraphs of the report as it was read last. */
  readonly paragraphs: readonly string[];
  /** Leads to the words that bear a value, by the id of its element. */
  readonly showEvidence: (target: string, evidence: Evidence) => void;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk: no DeskContext above this component');
  return desk;
}
