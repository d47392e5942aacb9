import { useTranslator } from '#i18n/useTranslator.ts';
import { Popover } from '#ui/Popover.tsx';
import { useShows } from '#views/siteContext.ts';
import { SavedViewsPanel } from './lazyEditors.ts';

/** Keeps the filter under a name, and lists those that are kept. */
export function SavedViews() {
  const isShown = useShows('savedViews');
  const { t } = useTranslator();
  if (!isShown) return null;
  return (
    <Popover look="link" label={t('savedViews.title')} trigger={t('savedViews.save')}>
      {(close) => <SavedViewsPanel onDone={close} />}
    </Popover>
  );
}
