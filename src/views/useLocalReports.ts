import { dropAddition, keepAddition, restoreReport } from '#data/localLayer.ts';
import { refreshDataset } from '#data/refreshDataset.ts';
import { useFileStore } from '#data/sourceLoaders.ts';
import type { Addition } from '#model/Addition.ts';
import type { LocalReport } from '#model/LocalReport.ts';
import { useViewContext } from '#state/useViewState.ts';
import { useDataAddress } from './dataAddress.ts';
import { useDataset } from './SnapshotProvider.tsx';

/** What a reader does with reports that are kept in this browser alone; each act is shown on the page when it is done. */
export type LocalReports = {
  /**
   * Keeps what a reader made of a report; the very same addition is kept once.
   *
   * @throws {LocalLayerError} the browser lets the page keep nothing, or has no room: nothing was kept
   */
  readonly keep: (addition: Addition) => Promise<LocalReport>;
  /**
   * Drops a report with all that it brought; the page offers to keep it again until another is dropped.
   *
   * @param id of a report in `Dataset.local`, or of what is unreadable there
   * @throws {LocalLayerError} nothing was dropped
   */
  readonly drop: (id: string) => Promise<void>;
  /**
   * Keeps the report again that was dropped last.
   *
   * @throws {LocalLayerError} nothing was kept
   */
  readonly restore: (report: LocalReport) => Promise<void>;
};

/** Not for pages within another page, which show what is published alone. */
export function useLocalReports(): LocalReports {
  const files = useFileStore();
  const base = useDataAddress();
  const { version } = useDataset();
  const { store } = useViewContext();
  const show = () => refreshDataset(files, base);
  return {
    keep: async (addition) => {
      const report = await keepAddition(base, addition, version);
      await show();
      return report;
    },
    drop: async (id) => {
      const dropped = await dropAddition(base, id);
      await show();
      if (dropped) store.getState().noteDropped(dropped);
    },
    restore: async (report) => {
      await restoreReport(base, report);
      store.getState().noteDropped(null);
      await show();
    },
  };
}
