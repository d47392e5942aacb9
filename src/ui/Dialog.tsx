import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';
import { useModal } from './useModal.ts';

type DialogProps = {
  readonly title: string;
  /** Beside the title. */
  readonly subtitle?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /**
   * `wide` has room for columns, each scrolling by itself; `page` is a page laid over the page, to be read, and
   * printed by itself. On a phone both fill the window.
   */
  readonly size?: 'plain' | 'wide' | 'page';
  readonly children: ReactNode;
};

/** A modal dialog with a title and a button that closes it. */
export function Dialog({ title, subtitle, closeLabel, onClose, size = 'plain', children }: DialogProps) {
  const modal = useModal(onClose);
  return (
    <dialog {...modal.props} className={`${styles.dialog} ${styles[size] ?? ''}`} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
        <Button look="icon" aria-label={closeLabel} onClick={modal.close}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
