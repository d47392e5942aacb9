import { createStore, type StoreApi } from 'zustand';
import { type ComparedTimes, sameComparedTimes } from '#filter/ComparedTimes.ts';
import type { Dimension, Filter } from '#filter/Filter.ts';
import { sameFilter, withClausesOf } from '#filter/filterReducers.ts';
import type { LocalReport } from '#model/LocalReport.ts';
import { type LookKey, type Looks, lookOf } from './looks.ts';
import {
  type Analysis,
  defaultView,
  type Evidence,
  type PictureName,
  type ReportDialogName,
  type Settings,
  type View,
} from './View.ts';

/** Where the reader stands in the views that were committed: 0 is the first, `last` the newest. */
export type Position = { readonly cursor: number; readonly last: number };

/** What the reader has chosen. Nothing that can be computed, and no data. */
export type ViewState = View & {
  /** A brush is being dragged: the filter moves, but is not yet a step that undo returns to. */
  readonly isDragging: boolean;
  readonly position: Position;
  /** What stands behind the figure that was last asked about; null when nothing is shown. */
  readonly evidence: Evidence | null;
  /** The list behind a figure from which the open contact was opened: the way back to it. */
  readonly leftEvidence: Evidence | null;
  /** How the views are looked at, as far as a link does not say it. */
  readonly looks: Looks;
  /** The picture that the reader is about to take along; null while none is asked for. */
  readonly exported: PictureName | null;
  /** A picture, made here before, whose view is to be shown; null while none is, or when the outcome was read. */
  readonly opened: File | null;
  /** The dialog about reports that lies over the page: to add one, or with those kept; null while none does. */
  readonly report: ReportDialogName | null;
  /** A report's file that waits to be read there; null while none does, or when it was taken. */
  readonly reportFile: File | null;
  /** The kept report that was dropped last, which can be kept again; null when there is none. */
  readonly dropped: LocalReport | null;
  /** Applies a reducer of `filter/` as one step. */
  readonly change: (reduce: (filter: Filter) => Filter) => void;
  /** Applies a reducer while dragging; `change` or `settle` ends the drag as one step. */
  readonly drag: (reduce: (filter: Filter) => Filter) => void;
  readonly settle: () => void;
  /** Opens the panel of a contact, or closes it. */
  readonly openContact: (id: string | null) => void;
  /**
   * Shows another view in place of this one, with nothing open that lies over it, as one step. Its settings, such as
   * the boundaries, are no part of that: they are changed for themselves, and undo leaves them as they are.
   */
  readonly openView: (view: Pick<View, 'filter' | 'analysis'>) => void;
  /** Looks at the selection in another way, as one step. */
  readonly analyse: (analysis: Partial<Analysis>) => void;
  /** Shows what stands behind a figure, or closes it. */
  readonly showEvidence: (evidence: Evidence | null) => void;
  readonly setLook: <Look extends object>(key: LookKey<Look>, changed: Partial<Look>) => void;
  /** Offers the page, or a part of it, to be taken along; or closes that offer. */
  readonly showExport: (picture: PictureName | null) => void;
  readonly openFile: (file: File | null) => void;
  /** Opens one of the dialogs about reports, or closes it; no part of a link, and no step. */
  readonly openReport: (report: ReportDialogName | null) => void;
  /** Takes a report's file to where reports are read, which opens; `null` when it was taken there. */
  readonly openReportFile: (file: File | null) => void;
  readonly noteDropped: (report: LocalReport | null) => void;
  readonly changeSettings: (settings: Partial<Settings>) => void;
  /** Puts another view in place, as Back, Forward or undo do. */
  readonly restore: (view: View, position: Position) => void;
};

export type ViewStore = StoreApi<ViewState>;

/**
 * One store a dashboard: a page may hold several, and a test makes its own.
 *
 * @param locked clauses that stay as `view` has them, whoever asks for others
 */
export function createViewStore(
  view: View = defaultView,
  position: Position = { cursor: 0, last: 0 },
  locked: ReadonlySet<Dimension> = new Set(),
): ViewStore {
  const held = (filter: Filter) => withClausesOf(filter, view.filter, locked);
  return createStore<ViewState>()((set) => ({
    ...view,
    isDragging: false,
    position,
    evidence: null,
    leftEvidence: null,
    looks: new Map(),
    exported: null,
    opened: null,
    reportFile: null,
    report: null,
    dropped: null,
    change: (reduce) =>
      set(({ filter, analysis, position: { cursor }, isDragging }) => {
        const next = held(reduce(filter));
        if (!isDragging && !analysis.isCoverageOpen && sameFilter(filter, next)) return {};
        return {
          filter: next,
          analysis: withoutCoverage(analysis),
          isDragging: false,
          position: isDragging ? { cursor, last: cursor } : step(cursor),
        };
      }),
    drag: (reduce) =>
      set(({ filter, position: { cursor }, isDragging }) => {
        const next = held(reduce(filter));
        if (sameFilter(filter, next)) return {};
        return { filter: next, isDragging: true, ...(isDragging ? {} : { position: step(cursor) }) };
      }),
    settle: () => set({ isDragging: false }),
    openContact: (contact) => set((state) => withContact(state, contact)),
    openView: ({ filter, analysis }) =>
      set(({ position: { cursor } }) => ({
        filter: held(filter),
        analysis,
        ...nothingOpen,
        isDragging: false,
        position: step(cursor),
      })),
    analyse: (changed) =>
      set(({ analysis, position: { cursor } }) => {
        const next = { ...analysis, ...changed };
        return sameAnalysis(analysis, next) ? {} : { analysis: next, position: step(cursor) };
      }),
    showEvidence: (evidence) => set({ evidence }),
    setLook: (key, changed) =>
      set(({ looks }) => ({ looks: new Map(looks).set(key, { ...lookOf(looks, key), ...changed }) })),
    showExport: (exported) => set({ exported }),
    openFile: (opened) => set({ opened }),
    openReport: (report) => set({ report }),
    openReportFile: (reportFile) => set(reportFile ? { reportFile, report: 'add' } : { reportFile }),
    noteDropped: (dropped) => set({ dropped }),
    changeSettings: (settings) => set((state) => ({ settings: { ...state.settings, ...settings } })),
    restore: ({ filter, contact, analysis, settings }, at) =>
      set({
        ...nothingOpen,
        filter: held(filter),
        contact,
        analysis,
        settings,
        position: at,
        isDragging: false,
      }),
  }));
}

/** No contact, and no list behind a figure. */
const nothingOpen = { contact: null, evidence: null, leftEvidence: null } as const;

/** What is shown on the page is seen: the coverage that lies over it makes way. */
function withoutCoverage(analysis: Analysis): Analysis {
  return analysis.isCoverageOpen ? { ...analysis, isCoverageOpen: false } : analysis;
}

/** The panel of a contact open, or none; a list that it was opened from is left, and can be gone back to. */
function withContact(state: ViewState, contact: string | null): Partial<ViewState> {
  const { position, evidence, leftEvidence } = state;
  const left = evidence ?? leftEvidence;
  const isFromList = contact !== null && left?.contacts.includes(contact) === true;
  const analysis = contact === null ? state.analysis : withoutCoverage(state.analysis);
  const isStep = contact !== state.contact || analysis !== state.analysis;
  return {
    contact,
    analysis,
    evidence: null,
    leftEvidence: isFromList ? left : null,
    position: isStep ? step(position.cursor) : position,
  };
}

/** A new step drops what could have been redone. */
function step(cursor: number): Position {
  return { cursor: cursor + 1, last: cursor + 1 };
}

function sameAnalysis(a: Analysis, b: Analysis): boolean {
  return a.form === b.form && a.isCoverageOpen === b.isCoverageOpen && sameComparison(a.compare, b.compare);
}

function sameComparison(a: ComparedTimes | null, b: ComparedTimes | null): boolean {
  return a === b || (a !== null && b !== null && sameComparedTimes(a, b));
}
