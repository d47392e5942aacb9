import { useEffect, useState } from 'react';
import { useDataAddress } from '#views/dataAddress.ts';
import { keepWork, workOf } from './keptWork.ts';
import { emptyWork, type ReportWork } from './ReportWork.ts';

export type WorkDesk = {
  readonly work: ReportWork;
  readonly change: (reduce: (work: ReportWork) => ReportWork) => void;
  /** Puts other work on the desk, or clears it; what was there can be had back. */
  readonly replace: (work: ReportWork) => void;
  /** What was replaced last; null where there is nothing to have back. */
  readonly replaced: ReportWork | null;
  /** Puts back what was replaced, in exchange for what is there. */
  readonly restore: () => void;
};

/** The report on the desk, which outlives the dialog. */
export function useReportWork(): WorkDesk {
  const base = useDataAddress();
  const [work, setWork] = useState(() => workOf(base, 'desk'));
  const [replaced, setReplaced] = useState(() => {
    const before = workOf(base, 'replaced');
    return isWorthKeeping(before) ? before : null;
  });
  useEffect(() => keepWork(base, 'desk', work), [base, work]);
  useEffect(() => keepWork(base, 'replaced', replaced ?? emptyWork), [base, replaced]);
  const replace = (next: ReportWork) => {
    setReplaced(isWorthKeeping(work) ? work : null);
    setWork(next);
  };
  const restore = () => {
    if (replaced) replace(replaced);
  };
  return { work, change: setWork, replace, replaced, restore };
}

/** Whether there is anything on the desk. */
export function isWorthKeeping(work: ReportWork): boolean {
  return work !== emptyWork && (work.text.trim() !== '' || work.contacts.length > 0);
}
