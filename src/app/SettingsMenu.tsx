import { useTranslator } from '#i18n/useTranslator.ts';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { Popover } from '#ui/Popover.tsx';

const SettingsPanel = lazyPart(async () => (await import('./SettingsPanel.tsx')).SettingsPanel);

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
