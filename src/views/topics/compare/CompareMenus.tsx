import type { ComparedTimes } from '#filter/ComparedTimes.ts';
import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import { ChoiceMenu } from '#views/topics/ChoiceMenu.tsx';
import { menuChoice } from '#views/topics/menuChoice.ts';
import viewStyles from '#views/topics/TopicsView.module.css';
import styles from './CompareForm.module.css';
import { PeriodsEditor } from './PeriodsEditor.tsx';
import { splitDay } from './periodWords.ts';

export const comparedOrders = ['change', 'frequency'] as const;
export type ComparedOrder = (typeof comparedOrders)[number];

type CompareMenusProps = {
  readonly times: ComparedTimes;
  readonly order: ComparedOrder;
  readonly onOrder: (order: ComparedOrder) => void;
};

/** Which periods are compared, and in which order the topics stand. */
export function CompareMenus({ times, order, onOrder }: CompareMenusProps) {
  const translator = useTranslator();
  const { t } = translator;
  const day = splitDay(times);
  const full =
    day === null
      ? t('topics.compare.two')
      : t('topics.compare.split', { date: formatDay(day, 'short', translator) });
  const sort = menuChoice(
    t('topics.compare.sort'),
    order,
    comparedOrders,
    (value) => t(`topics.compare.sort.${value}`),
    onOrder,
  );
  return (
    <span className={styles.menus}>
      <Popover
        look="quiet"
        label={t('topics.compare.menu')}
        triggerLabel={`${t('topics.compare.periods')}: ${full}`}
        trigger={
          <>
            <span className={viewStyles.fullWord}>{full}</span>
            <span className={viewStyles.briefWord}>{t('topics.compare.periods')}</span>
            <Icon name="down" size={12} />
          </>
        }
      >
        {(close) => <PeriodsEditor times={times} onDone={close} />}
      </Popover>
      <ChoiceMenu
        full={t(`topics.compare.sort.${order}.brief`)}
        brief={t('topics.compare.sort')}
        name={t('topics.compare.sortBy', { order: t(`topics.compare.sort.${order}.brief`) })}
        choices={[sort]}
      />
    </span>
  );
}
