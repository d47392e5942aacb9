import { useEffect } from 'react';
import { useViewState } from '#state/useViewState.ts';
import { Part } from '#ui/Part.tsx';
import { lazyView } from '#views/lazyView.ts';

const OpenedPicture = lazyView(async () => (await import('#views/export/OpenedPicture.tsx')).OpenedPicture);

/** A picture that was made here can be dropped anywhere on the page, which then shows the picture's view. */
export function PictureDrop({ page }: { page: Window }) {
  const file = useViewState((state) => state.opened);
  const openFile = useViewState((state) => state.openFile);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      onDrag(event);
      const [dropped] = event.dataTransfer?.files ?? [];
      if (dropped) openFile(dropped);
    };
    page.addEventListener('dragover', onDrag);
    page.addEventListener('drop', onDrop);
    return () => {
      page.removeEventListener('dragover', onDrag);
      page.removeEventListener('drop', onDrop);
    };
  }, [page, openFile]);
  return (
    file && (
      <Part>
        <OpenedPicture file={file} onClose={() => openFile(null)} />
      </Part>
    )
  );
}
