import { useMemo, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { timelineDomain } from '#selectors/timelineDomain.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { TableSwitch } from '#ui/TableSwitch.tsx';
import { useElementSize } from '#ui/useElementSize.ts';
import { ViewFrame } from '#ui/ViewFrame.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useContextPeriods } from '#views/timeline/context/useContextPeriods.ts';
import { useTimeZoom } from '#views/timeline/zoom/useTimeZoom.ts';
import { spanWords } from './spanWords.ts';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineMenus } from './TimelineMenus.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import styles from './TimelineView.module.css';
import { timelineMetrics } from './timelineMetrics.ts';
import { useLegendForm } from './useLegendForm.ts';

/** Contacts in time: lanes, context, and the histogram with the brush that sets the time clause. */
export function TimelineView() {
  const dataset = useDataset();
  const translator = useTranslator();
  const { ref: measured, width } = useElementSize();
  const [grouping, setGrouping] = useState<LaneGrouping>('channel');
  const [isTable, setTable] = useState(false);
  const { isNarrow } = timelineMetrics(width);
  const context = useContextPeriods(isNarrow);
  const zoom = useTimeZoom(useMemo(() => timelineDomain(dataset), [dataset]));
  const legend = useLegendForm(width, grouping);
  const { t } = translator;
  const { start, end } = dataset.coverage;
  const coverage = isNarrow ? { from: start, to: end + 1 } : null;
  const span = zoom.zoomed ?? coverage;
  const subtitle = span ? spanWords(span, translator) : t(`timeline.by.${grouping}`);
  const legendList = <TimelineLegend items={legend.items} form={legend.form} />;
  return (
    <ViewFrame
      id="timeline"
      title={t('timeline.title')}
      subtitle={legend.hasSubtitle ? subtitle : null}
      extra={legend.form === 'below' || isTable ? null : legendList}
      actions={
        <>
          {isTable ? null : (
            <TimelineMenus
              isNarrow={isNarrow}
              grouping={grouping}
              onGroup={setGrouping}
              context={context}
              zoom={zoom}
            />
          )}
          <TableSwitch isTable={isTable} onChange={setTable} label={t('view.table')} />
        </>
      }
    >
      <div ref={measured} className={styles.body}>
        {isTable ? (
          <TimelineTable />
        ) : (
          <>
            {legend.form === 'below' ? <div className={styles.legendBelow}>{legendList}</div> : null}
            {width > 0 ? (
              <TimelineChart width={width} grouping={grouping} context={context} zoom={zoom} />
            ) : null}
          </>
        )}
      </div>
    </ViewFrame>
  );
}
