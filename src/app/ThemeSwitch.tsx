import { useEffect } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';

/** Carries the theme and the title over to the document. */
export function ThemeSwitch({ page }: { page: Window }) {
  const theme = useViewState((state) => state.settings.theme);
  const { title } = useDataset();
  const { t, label } = useTranslator();
  const name = `${label(title)} – ${t('app.name')}`;
  useEffect(() => {
    const { documentElement } = page.document;
    if (theme === 'auto') delete documentElement.dataset.theme;
    else documentElement.dataset.theme = theme;
  }, [page, theme]);
  useEffect(() => {
    page.document.title = name;
  }, [page, name]);
  return null;
}
