import { useTranslator } from '#i18n/useTranslator.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from './Menu.module.css';

/** The address of this view, to copy. */
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
      {() => (
        <div className={styles.menu}>
          <h2 className={styles.heading}>{t('share.title')}</h2>
          <p className={styles.hint}>{t('share.hint')}</p>
          <CopyButton
            text={() => location.href}
            label={t('share.copy')}
            copiedLabel={t('share.copied')}
            refusedLabel={t('share.select')}
          />
        </div>
      )}
    </Popover>
  );
}
