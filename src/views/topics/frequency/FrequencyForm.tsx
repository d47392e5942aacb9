import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { type TopicMeasure, topicGroups } from '#selectors/topicGroups.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { FormActions } from '#views/topics/FormActions.tsx';
import { FormLayout } from '#views/topics/FormLayout.tsx';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import type { TopicFormProps } from '#views/topics/TopicForm.ts';
import { useDerived } from '#views/useDerived.ts';
import { frequencyBars } from './frequencyBars.tsx';
import { MeasureMenu } from './MeasureMenu.tsx';
import { TopicLegend } from './TopicLegend.tsx';
import { TopicNotes } from './TopicNotes.tsx';
import { TopicTable } from './TopicTable.tsx';

/** How often each topic was discussed. */
export function FrequencyForm({ isTable }: TopicFormProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const counts = useDerived(topicCounts);
  const [measure, setMeasure] = useState<TopicMeasure>('contacts');
  if (isTable) return <TopicTable counts={counts} />;
  const groups = topicGroups(dataset, counts, measure, translator);
  return (
    <>
      <FormActions>
        <MeasureMenu measure={measure} onChange={setMeasure} />
      </FormActions>
      <FormLayout
        groups={groups}
        form={frequencyBars(groups, counts, measure, translator)}
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
