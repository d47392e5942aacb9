import { type ReactNode, useSyncExternalStore } from 'react';
import { useViewContext } from '#state/useViewState.ts';
import { useModal } from '#ui/useModal.ts';
import styles from './PanelFrame.module.css';

type PanelFrameProps = { readonly label: string; readonly onClose: () => void; readonly children: ReactNode };

/** Where the panel covers the whole page, it must also keep the focus in. */
const covering = '(width < 700px)';

/**
 * Lets the panel stand in its column; on a phone it is a sheet over the page, the browser's own modal dialog. So it is in
 * the frame of another page, where a column would be out of the reader's sight.
 */
export function PanelFrame({ label, onClose, children }: PanelFrameProps) {
  const { isEmbedded } = useViewContext().frame;
  const isNarrow = useSyncExternalStore(subscribe, () => mediaQuery()?.matches ?? false);
  if (!isNarrow && !isEmbedded) return children;
  return (
    <Sheet label={label} onClose={onClose}>
      {children}
    </Sheet>
  );
}

function Sheet({ label, onClose, children }: PanelFrameProps) {
  const { props } = useModal(onClose);
  return (
    <dialog {...props} className={styles.sheet} aria-label={label}>
      {children}
    </dialog>
  );
}

function subscribe(onChange: () => void): () => void {
  const query = mediaQuery();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

function mediaQuery(): MediaQueryList | undefined {
  return typeof matchMedia === 'function' ? matchMedia(covering) : undefined;
}
