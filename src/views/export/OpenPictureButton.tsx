import { useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ExportDialog.module.css';

/** The way back: a picture that was made here brings its view. */
export function OpenPictureButton() {
  const { t } = useTranslator();
  const openFile = useViewState((state) => state.openFile);
  const input = useRef<HTMLInputElement>(null);
  // Another view would leave what is locked behind.
  const { locked } = useViewContext().frame;
  if (locked.size > 0) return null;
  return (
    <div className={styles.open}>
      <Button look="link" onClick={() => input.current?.click()}>
        {t('export.open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/svg+xml,.png,.svg"
        aria-label={t('export.open')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) openFile(file);
          target.value = '';
        }}
      />
      <p className={styles.file}>{t('export.open.hint')}</p>
    </div>
  );
}
