import { useTranslator } from '#i18n/useTranslator.ts';
import { type TopicMeasure, topicMeasures } from '#selectors/topicGroups.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from '#views/topics/TopicsView.module.css';

type MeasureMenuProps = {
  readonly measure: TopicMeasure;
  readonly onChange: (measure: TopicMeasure) => void;
};

/** Chooses what the bars count. */
export function MeasureMenu({ measure, onChange }: MeasureMenuProps) {
  const { t } = useTranslator();
  const name = t(`topics.measure.${measure}`);
  const full = t('topics.measure', { measure: name });
  return (
    <Popover
      look="quiet"
      label={t('topics.measure.title')}
      triggerLabel={full}
      trigger={
        <>
          <span className={styles.fullWord}>{full}</span>
          <span className={styles.briefWord}>{name}</span>
          <Icon name="down" size={12} />
        </>
      }
    >
      {(close) => (
        <div className={styles.menu}>
          <p className={styles.menuTitle}>{t('topics.measure.title')}</p>
          {topicMeasures.map((offered) => (
            <Button
              key={offered}
              look="quiet"
              aria-pressed={offered === measure}
              onClick={() => {
                onChange(offered);
                close();
              }}
            >
              <span className={styles.check}>
                {offered === measure ? <Icon name="check" size={14} /> : null}
              </span>
              {t(`topics.measure.${offered}`)}
            </Button>
          ))}
        </div>
      )}
    </Popover>
  );
}
