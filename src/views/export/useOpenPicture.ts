import { readPicture } from '#export/reading/readPicture.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext } from '#state/useViewState.ts';
import { decodeView } from '#state/viewCodec.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { dataVersion } from './dataVersion.ts';

/**
 * Shows the view that a picture was made of: its filter, its form of the topics and its boundary view. Language and
 * theme stay the reader's. Undo brings back the view before, not its boundaries: settings are no part of a step.
 *
 * @returns what came of it, in sentences
 */
export function useOpenPicture(): (file: File) => Promise<readonly string[]> {
  const { store, vocabulary } = useViewContext();
  const dataset = useDataset();
  const { t, list } = useTranslator();
  return async (file) => {
    const { openView, changeSettings } = store.getState();
    const read = await readPicture(file);
    if (read.status === 'unread') {
      closeDialogs();
      return [t(`export.unread.${read.reason}`, { file: file.name })];
    }
    const { view, rejected } = decodeView(new URLSearchParams(read.query), vocabulary);
    // Before the dialogs are closed: the panel of a contact that no longer is open makes no step of its own.
    openView(view);
    changeSettings({ boundaries: view.settings.boundaries });
    closeDialogs();
    const now = dataVersion(dataset);
    return [
      t('export.opened', { file: file.name }),
      ...(read.version === now ? [] : [t('export.opened.changed', { before: read.version, now })]),
      ...(rejected.length === 0
        ? []
        : [
            t('export.opened.rejected', {
              list: list(
                rejected.map(({ name, value }) => `${name}=${value}`),
                'unit',
              ),
            }),
          ]),
    ];
  };
}

/** What is said of a file is said on the page, as is its view: whatever lies over them makes way. */
function closeDialogs(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
}
