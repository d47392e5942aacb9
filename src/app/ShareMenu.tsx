import { useTranslator } from '#i18n/useTranslator.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { lazyView } from '#views/lazyView.ts';
import styles from './Menu.module.css';

const SharePanel = lazyView(async () => (await import('./SharePanel.tsx')).SharePanel);

/** The address of this view, and what shows it on another page. */
export function ShareMenu() {
  const { t } = useTranslator();
  return (
    <Popover
      className={styles.trigger ?? ''}
      label={t('share.title')}
      trigger={
        <>
          <Icon name="link" />
          <span className={styles.wideOnly}>{t('header.share')}</span>
        </>
      }
      triggerLabel={t('header.share')}
    >
      {() => <SharePanel />}
    </Popover>
  );
}
