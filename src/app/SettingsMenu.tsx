import { lazy } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';

const SettingsPanel = lazy(async () => ({ default: (await import('./SettingsPanel.tsx')).SettingsPanel }));

/** Theme, language and how disputed boundaries are drawn. */
export function SettingsMenu() {
  const { t } = useTranslator();
  return (
    <Popover
      look="icon"
      label={t('header.settings')}
      triggerLabel={t('header.settings')}
      trigger={<Icon name="settings" />}
    >
      {() => <SettingsPanel />}
    </Popover>
  );
}
