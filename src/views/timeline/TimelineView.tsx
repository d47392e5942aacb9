import { useMemo, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { timelineDomain } from '#selectors/timelineDomain.ts';
import { Part } from '#ui/Part.tsx';
import { TableSwitch } from '#ui/TableSwitch.tsx';
import { useElementSize } from '#ui/useElementSize.ts';
import { ViewFrame } from '#ui/ViewFrame.tsx';
import { EmptyAdvice } from '#views/EmptyAdvice.tsx';
import { ExportButton } from '#views/ExportButton.tsx';
import { lazyView } from '#views/lazyView.ts';
import { useDataset, useSnapshot } from '#views/SnapshotProvider.tsx';
import { useContextPeriods } from '#views/timeline/context/useContextPeriods.ts';
import { useTimeZoom } from '#views/timeline/zoom/useTimeZoom.ts';
import { useLook } from '#views/useLook.ts';
import { viewIds } from '#views/viewIds.ts';
import { spanWords } from './spanWords.ts';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineMenus } from './TimelineMenus.tsx';
import styles from './TimelineView.module.css';
import { timelineLook } from './timelineLook.ts';
import { timelineMetrics } from './timelineMetrics.ts';
import { useLegendForm } from './useLegendForm.ts';

const TimelineTable = lazyView(async () => (await import('./TimelineTable.tsx')).TimelineTable);

/** Contacts in time: lanes, context, and the histogram with the brush that sets the time clause. */
export function TimelineView() {
  const dataset = useDataset();
  const translator = useTranslator();
  const { ref: measured, width } = useElementSize();
  const [{ grouping, showsOtherDates }, setLook] = useLook(timelineLook);
  const [isTable, setTable] = useState(false);
  const { isNarrow } = timelineMetrics(width);
  const context = useContextPeriods(isNarrow);
  const zoom = useTimeZoom(useMemo(() => timelineDomain(dataset), [dataset]));
  const legend = useLegendForm(width, grouping, zoom, showsOtherDates);
  const { t } = translator;
  const { start, end } = dataset.coverage;
  const span = zoom.zoomed ?? (isNarrow ? { from: start, to: end + 1 } : null);
  const subtitle = span ? spanWords(span, translator) : t(`timeline.by.${grouping}`);
  const legendList = <TimelineLegend items={legend.items} form={legend.form} />;
  return (
    <ViewFrame
      id={viewIds.timeline}
      title={t('timeline.title')}
      subtitle={legend.hasSubtitle ? subtitle : null}
      extra={legend.form === 'below' || isTable ? null : legendList}
      actions={
        <>
          {isTable ? null : (
            <TimelineMenus
              isNarrow={isNarrow}
              lanes={{
                grouping,
                onGroup: (chosen) => setLook({ grouping: chosen }),
                otherDates: {
                  isShown: showsOtherDates,
                  show: (isShown) => setLook({ showsOtherDates: isShown }),
                },
              }}
              context={context}
              zoom={zoom}
            />
          )}
          <TableSwitch isTable={isTable} onChange={setTable} label={t('view.table')} />
          <ExportButton picture="timeline" view={t('timeline.title')} />
        </>
      }
    >
      <div ref={measured} className={styles.body}>
        {isTable ? (
          <Table />
        ) : (
          <>
            {legend.form === 'below' ? <div className={styles.legendBelow}>{legendList}</div> : null}
            {width > 0 ? (
              <TimelineChart
                width={width}
                grouping={grouping}
                context={context}
                zoom={zoom}
                showsOtherDates={showsOtherDates}
              />
            ) : null}
          </>
        )}
      </div>
    </ViewFrame>
  );
}

function Table() {
  const isEmpty = useSnapshot().selected.length === 0;
  return <Part>{isEmpty ? <EmptyAdvice /> : <TimelineTable />}</Part>;
}
