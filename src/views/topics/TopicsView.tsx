import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { type TopicGroup, type TopicMeasure, topicGroups } from '#selectors/topicGroups.ts';
import { TableSwitch } from '#ui/TableSwitch.tsx';
import { ViewFrame } from '#ui/ViewFrame.tsx';
import { EmptyAdvice } from '#views/EmptyAdvice.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useDerived } from '#views/useDerived.ts';
import { frequencyForm } from './frequencyForm.tsx';
import { MatchChoice } from './MatchChoice.tsx';
import { MeasureMenu } from './MeasureMenu.tsx';
import { TopicColumns } from './TopicColumns.tsx';
import { TopicLegend } from './TopicLegend.tsx';
import { TopicNotes } from './TopicNotes.tsx';
import styles from './TopicsView.module.css';
import { TopicTable } from './TopicTable.tsx';

/** How often each topic was discussed; a click on one chooses it for all views. */
export function TopicsView() {
  const translator = useTranslator();
  const { t } = translator;
  const dataset = useDataset();
  const counts = useDerived(topicCounts);
  const [measure, setMeasure] = useState<TopicMeasure>('contacts');
  const [isTable, setTable] = useState(false);
  const groups = topicGroups(dataset, counts, measure, translator);
  return (
    <ViewFrame
      id="topics"
      title={t('topics.title')}
      subtitle={
        measure === 'documents'
          ? t('count.documents', { count: counts.all.documents })
          : t('count.contacts', { count: counts.all.contacts })
      }
      actions={
        <>
          {isTable ? null : <MeasureMenu measure={measure} onChange={setMeasure} />}
          <TableSwitch isTable={isTable} onChange={setTable} label={t('view.table')} />
        </>
      }
    >
      <div className={styles.view}>
        {isTable ? (
          <TopicTable counts={counts} />
        ) : (
          <div className={`${styles.body} ${hasRoomBeside(groups) ? styles.beside : ''}`}>
            <div className={styles.legend}>
              <TopicLegend baseline={counts.baseline} />
              <MatchChoice />
            </div>
            <TopicColumns groups={groups} form={frequencyForm(groups, counts, measure, translator)} />
            <TopicNotes counts={counts} measure={measure} />
          </div>
        )}
        <div className={styles.empty}>
          <EmptyAdvice />
        </div>
      </div>
    </ViewFrame>
  );
}

/** Whether the legend fits under the second and third column, beside the rest of the first. */
function hasRoomBeside([first, ...others]: readonly TopicGroup[]): boolean {
  const rowsOfLegend = 6;
  const longest = Math.max(...others.map(({ rows }) => rows.length));
  return others.length === 2 && (first?.rows.length ?? 0) >= longest + rowsOfLegend;
}
