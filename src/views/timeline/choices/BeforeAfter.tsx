import { beforeAndAfter } from '#filter/ComparedTimes.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContextPeriod } from '#model/Dataset.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { focusView } from '#views/viewIds.ts';

type BeforeAfterProps = { readonly period: ContextPeriod; readonly onDone: () => void };

/** Compares the topics before a period began with those since; there is none where one of the two was not coded. */
export function BeforeAfter({ period, onDone }: BeforeAfterProps) {
  const { coverage } = useDataset();
  const { t, label } = useTranslator();
  const analyse = useViewState((state) => state.analyse);
  if (period.from <= coverage.start || period.from > coverage.end) return null;
  return (
    <Button
      look="link"
      aria-label={t('timeline.beforeAfterOf', { period: label(period.label) })}
      onClick={() => {
        analyse({ form: 'compare', compare: beforeAndAfter(period.from) });
        onDone();
        focusView('topics');
      }}
    >
      {t('timeline.beforeAfter')}
    </Button>
  );
}
