import { useMemo } from 'react';
import { defaultComparedTimes } from '#filter/ComparedTimes.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { byChange, topicComparison } from '#selectors/topicComparison.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { useViewState } from '#state/useViewState.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { FormActions } from '#views/topics/FormActions.tsx';
import { FormLayout } from '#views/topics/FormLayout.tsx';
import type { TopicFormProps } from '#views/topics/TopicForm.ts';
import { useTopicEvidence } from '#views/topics/useTopicEvidence.ts';
import { useLook } from '#views/useLook.ts';
import { CompareLegend } from './CompareLegend.tsx';
import { CompareMenus } from './CompareMenus.tsx';
import { CompareTable } from './CompareTable.tsx';
import { comparedDots } from './comparedDots.tsx';
import { compareLook } from './compareLook.ts';
import { periodWords } from './periodWords.ts';

/** How often each topic was discussed in two periods, and the change from the first to the second. */
export function CompareForm({ isTable }: TopicFormProps) {
  const translator = useTranslator();
  const snapshot = useSnapshot();
  const show = useTopicEvidence();
  const chosen = useViewState((state) => state.analysis.compare);
  const [{ order }, setLook] = useLook(compareLook);
  const { dataset, filter } = snapshot;
  const times = chosen ?? defaultComparedTimes(dataset);
  // The default is made anew each time, and is the same.
  const comparison = useMemo(
    () => topicComparison(snapshot, chosen ?? defaultComparedTimes(snapshot.dataset)),
    [snapshot, chosen],
  );
  const words = periodWords(times, translator);
  const figures = { comparison, words, translator, certainties: filter.coding, show };
  const byCount = topicGroups(dataset, comparison.counts, 'contacts', translator);
  const groups = order === 'change' ? byChange(byCount, comparison.changes, translator) : byCount;
  return (
    <>
      <FormActions>
        <CompareMenus times={times} order={order} onOrder={(chosen) => setLook({ order: chosen })} />
      </FormActions>
      {isTable ? (
        <CompareTable groups={groups} figures={figures} order={order} />
      ) : (
        <FormLayout
          groups={groups}
          form={comparedDots(figures)}
          legend={<CompareLegend groups={groups} figures={figures} />}
        />
      )}
    </>
  );
}
