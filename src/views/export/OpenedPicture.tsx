import { useEffect, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './OpenedPicture.module.css';
import { useOpenPicture } from './useOpenPicture.ts';

type OpenedPictureProps = { readonly file: File; readonly onClose: () => void };

/** Opens the view of a picture that was made here, and says what came of it. */
export function OpenedPicture({ file, onClose }: OpenedPictureProps) {
  const { t } = useTranslator();
  const openPicture = useOpenPicture();
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is opened once
  useEffect(() => {
    let isCurrent = true;
    void openPicture(file).then((said) => {
      if (isCurrent) setOutcome(said);
    });
    return () => {
      isCurrent = false;
    };
  }, [file]);
  return (
    <div className={styles.notice} data-waiting={outcome.length === 0 || undefined}>
      <div role="status">
        {outcome.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {outcome.length === 0 ? null : (
        <Button look="icon" aria-label={t('notice.dismiss')} onClick={onClose}>
          <Icon name="close" size={12} />
        </Button>
      )}
    </div>
  );
}
