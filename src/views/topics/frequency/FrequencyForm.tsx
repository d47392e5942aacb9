import { useTranslator } from '#i18n/useTranslator.ts';
import { localTopics } from '#selectors/localTopics.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { FormActions } from '#views/topics/FormActions.tsx';
import { FormLayout } from '#views/topics/FormLayout.tsx';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import type { TopicFormProps } from '#views/topics/TopicForm.ts';
import { useDerived } from '#views/useDerived.ts';
import { useLook } from '#views/useLook.ts';
import { frequencyBars } from './frequencyBars.tsx';
import { frequencyLook } from './frequencyLook.ts';
import { MeasureMenu } from './MeasureMenu.tsx';
import { TopicLegend } from './TopicLegend.tsx';
import { TopicNotes } from './TopicNotes.tsx';

const TopicTable = lazyPart(async () => (await import('./TopicTable.tsx')).TopicTable);

/** How often each topic was discussed. */
export function FrequencyForm({ isTable }: TopicFormProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const counts = useDerived(topicCounts);
  const local = useDerived(localTopics);
  const [{ measure }, setLook] = useLook(frequencyLook);
  if (isTable) return <TopicTable counts={counts} />;
  const groups = topicGroups(dataset, counts, measure, translator);
  return (
    <>
      <FormActions>
        <MeasureMenu measure={measure} onChange={(chosen) => setLook({ measure: chosen })} />
      </FormActions>
      <FormLayout
        groups={groups}
        form={frequencyBars(groups, counts, measure, translator, local)}
        legend={
          <>
            <TopicLegend baseline={counts.baseline} />
            <MatchChoice />
          </>
        }
        notes={<TopicNotes counts={counts} measure={measure} />}
      />
    </>
  );
}
