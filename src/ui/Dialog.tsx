import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `wide` has room for columns, each scrolling by itself; on a phone it fills the window. */
  readonly size?: 'plain' | 'wide';
  readonly children: ReactNode;
};

/** A modal dialog, open as long as it is there: the browser's own, which keeps the focus in and gives it back. */
export function Dialog({ title, closeLabel, onClose, size = 'plain', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // In the layout phase: only a dialog that is closed while it is still there gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${size === 'wide' ? styles.wide : ''}`}
      aria-label={title}
      // The event comes late: by then a development build has opened the dialog again.
      onClose={() => dialog.current?.open || onClose()}
    >
      <div className={styles.head}>
        <h2>{title}</h2>
        <Button look="icon" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
