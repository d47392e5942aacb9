import { clearClause } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';

/** Removes the time clause, where there is one. */
export function ClearBrush() {
  const hasTime = useViewState((state) => state.filter.time !== null);
  const change = useViewState((state) => state.change);
  const { t } = useTranslator();
  if (!hasTime) return null;
  return (
    <Button look="link" onClick={() => change((filter) => clearClause(filter, 'time'))}>
      {t('timeline.brush.clear')}
    </Button>
  );
}
