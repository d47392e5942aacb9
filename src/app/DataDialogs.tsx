import { useViewState } from '#state/useViewState.ts';
import { Part } from '#ui/Part.tsx';
import { lazyView } from '#views/lazyView.ts';
import { Unless } from './Unless.tsx';

const CoverageDialog = lazyView(
  async () => (await import('#views/coverage/CoverageDialog.tsx')).CoverageDialog,
);
const DictionaryDialog = lazyView(
  async () => (await import('#views/dictionary/DictionaryDialog.tsx')).DictionaryDialog,
);

type DataDialogsProps = { readonly isDictionaryOpen: boolean; readonly onCloseDictionary: () => void };

/** What tells about the data as a whole, over the page while it is open: coverage and data dictionary. */
export function DataDialogs({ isDictionaryOpen, onCloseDictionary }: DataDialogsProps) {
  const isCoverageOpen = useViewState((state) => state.analysis.isCoverageOpen);
  return (
    <>
      <Unless hidden="coverage">
        <Part>{isCoverageOpen ? <CoverageDialog /> : null}</Part>
      </Unless>
      <Part>{isDictionaryOpen ? <DictionaryDialog onClose={onCloseDictionary} /> : null}</Part>
    </>
  );
}
