import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import type { PictureName } from '#state/View.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useShows } from './siteContext.ts';

/** In the head of a view: takes the view along as a picture, slide or data. */
export function ExportButton({ picture, view }: { picture: PictureName; view: string }) {
  const { t } = useTranslator();
  const showExport = useViewState((state) => state.showExport);
  const isShown = useShows('export');
  const label = t('export.view.title', { view });
  if (!isShown) return null;
  return (
    <Button
      look="icon"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      onClick={() => showExport(picture)}
    >
      <Icon name="save" size={14} />
    </Button>
  );
}
