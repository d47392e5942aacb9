import { useTranslator } from '#i18n/useTranslator.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { lazyView } from '#views/lazyView.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import type { LaneChoicesProps } from '#views/timeline/choices/LaneChoices.tsx';
import type { ContextChoice } from '#views/timeline/context/useContextPeriods.ts';
import type { TimeZoom } from '#views/timeline/zoom/useTimeZoom.ts';
import { ZoomButtons } from '#views/timeline/zoom/ZoomButtons.tsx';

type TimelineMenusProps = {
  readonly isNarrow: boolean;
  readonly lanes: LaneChoicesProps;
  readonly context: ContextChoice;
  readonly zoom: TimeZoom;
};

const TimelineChoices = lazyView(async () => (await import('./choices/TimelineChoices.tsx')).TimelineChoices);

/** Lanes, context and zoom: three controls in the head, or one menu of all on a phone. */
export function TimelineMenus({ isNarrow, lanes, context, zoom }: TimelineMenusProps) {
  const { periods } = useDataset();
  const { t } = useTranslator();
  const choices = (part: 'lanes' | 'context' | 'all') => (close: () => void) => (
    <TimelineChoices part={part} lanes={lanes} context={context} onClose={close} />
  );
  if (isNarrow)
    return (
      <Popover
        look="quiet"
        trigger={<Icon name="settings" />}
        triggerLabel={t('timeline.options')}
        label={t('timeline.options')}
      >
        {(close) => (
          <>
            <ZoomButtons zoom={zoom} />
            {choices('all')(close)}
          </>
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
            {t('timeline.lanesOf', { grouping: t(`timeline.grouping.${lanes.grouping}`) })}
            <Icon name="down" size={12} />
          </>
        }
        label={t('timeline.lanes')}
      >
        {choices('lanes')}
      </Popover>
      <Popover
        look="quiet"
        trigger={
          <>
            {t('timeline.contextCount', { count: context.shown.length, total: periods.length })}
            <Icon name="down" size={12} />
          </>
        }
        label={t('timeline.context')}
      >
        {choices('context')}
      </Popover>
    </>
  );
}
