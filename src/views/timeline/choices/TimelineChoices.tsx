import { useTranslator } from '#i18n/useTranslator.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import type { ContextChoice } from '#views/timeline/context/useContextPeriods.ts';
import { ContextChoices } from './ContextChoices.tsx';
import { LaneChoices, type LaneChoicesProps } from './LaneChoices.tsx';
import styles from './TimelineChoices.module.css';

type TimelineChoicesProps = {
  readonly part: 'lanes' | 'context' | 'all';
  readonly lanes: LaneChoicesProps;
  readonly context: ContextChoice;
  readonly onClose: () => void;
};

/** What the menus of the timeline hold: the choice of lanes, of context periods, or both. */
export function TimelineChoices({ part, lanes, context, onClose }: TimelineChoicesProps) {
  const { periods } = useDataset();
  const { t } = useTranslator();
  if (part === 'lanes') return <LaneChoices {...lanes} />;
  if (part === 'context') return <ContextChoices context={context} onClose={onClose} />;
  return (
    <div className={styles.all}>
      <LaneChoices {...lanes} />
      <h3 className={styles.heading}>
        {t('timeline.contextCount', { count: context.shown.length, total: periods.length })}
      </h3>
      <ContextChoices context={context} onClose={onClose} />
    </div>
  );
}
