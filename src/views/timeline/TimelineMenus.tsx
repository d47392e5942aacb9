import { useTranslator } from '#i18n/useTranslator.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { ContextChoices } from '#views/timeline/context/ContextChoices.tsx';
import type { ContextChoice } from '#views/timeline/context/useContextPeriods.ts';
import type { TimeZoom } from '#views/timeline/zoom/useTimeZoom.ts';
import { ZoomButtons } from '#views/timeline/zoom/ZoomButtons.tsx';
import { LaneChoices } from './LaneChoices.tsx';
import styles from './TimelineMenus.module.css';

type TimelineMenusProps = {
  readonly isNarrow: boolean;
  readonly grouping: LaneGrouping;
  readonly onGroup: (grouping: LaneGrouping) => void;
  readonly context: ContextChoice;
  readonly zoom: TimeZoom;
};

/** Lanes, context and zoom: three controls in the head, or one menu of all on a phone. */
export function TimelineMenus({ isNarrow, grouping, onGroup, context, zoom }: TimelineMenusProps) {
  const { periods } = useDataset();
  const { t } = useTranslator();
  const contextCount = t('timeline.contextCount', { count: context.shown.length, total: periods.length });
  if (isNarrow)
    return (
      <Popover
        look="quiet"
        trigger={<Icon name="settings" />}
        triggerLabel={t('timeline.options')}
        label={t('timeline.options')}
      >
        {() => (
          <div className={styles.all}>
            <ZoomButtons zoom={zoom} />
            <LaneChoices grouping={grouping} onGroup={onGroup} />
            <h3 className={styles.heading}>{contextCount}</h3>
            <ContextChoices context={context} />
          </div>
        )}
      </Popover>
    );
  return (
    <>
      <ZoomButtons zoom={zoom} />
      <Popover
        look="quiet"
        trigger={
          <>
            {t('timeline.lanesOf', { grouping: t(`timeline.grouping.${grouping}`) })}
            <Icon name="down" size={12} />
          </>
        }
        label={t('timeline.lanes')}
      >
        {() => <LaneChoices grouping={grouping} onGroup={onGroup} />}
      </Popover>
      <Popover
        look="quiet"
        trigger={
          <>
            {contextCount}
            <Icon name="down" size={12} />
          </>
        }
        label={t('timeline.context')}
      >
        {() => <ContextChoices context={context} />}
      </Popover>
    </>
  );
}
