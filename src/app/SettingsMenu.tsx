import { useTranslator } from '#i18n/useTranslator.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { lazyView } from '#views/lazyView.ts';

const SettingsPanel = lazyView(async () => (await import('./SettingsPanel.tsx')).SettingsPanel);

/** Theme, language and how disputed boundaries are drawn, and what there is to read about the data. */
export function SettingsMenu({ onOpenDictionary }: { onOpenDictionary: () => void }) {
  const { t } = useTranslator();
  return (
    <Popover
      look="icon"
      label={t('header.settings')}
      triggerLabel={t('header.settings')}
      trigger={<Icon name="settings" />}
    >
      {(close) => <SettingsPanel close={close} onOpenDictionary={onOpenDictionary} />}
    </Popover>
  );
}
