import { type ReactNode, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './Notices.module.css';

/** A line that says something of the page as a whole, until it is dismissed. */
export function Notice({ children }: { children: ReactNode }) {
  const [isDismissed, setDismissed] = useState(false);
  const { t } = useTranslator();
  if (isDismissed) return null;
  return (
    <div role="status" className={styles.notice}>
      <p>{children}</p>
      <Button look="icon" aria-label={t('notice.dismiss')} onClick={() => setDismissed(true)}>
        <Icon name="close" size={12} />
      </Button>
    </div>
  );
}
