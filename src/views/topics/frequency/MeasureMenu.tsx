import { useTranslator } from '#i18n/useTranslator.ts';
import { type TopicMeasure, topicMeasures } from '#selectors/topicGroups.ts';
import { ChoiceMenu } from '#views/topics/ChoiceMenu.tsx';
import { menuChoice } from '#views/topics/menuChoice.ts';

type MeasureMenuProps = {
  readonly measure: TopicMeasure;
  readonly onChange: (measure: TopicMeasure) => void;
};

/** Chooses what the bars count. */
export function MeasureMenu({ measure, onChange }: MeasureMenuProps) {
  const { t } = useTranslator();
  const nameOf = (offered: TopicMeasure) => t(`topics.measure.${offered}`);
  return (
    <ChoiceMenu
      full={t('topics.measure', { measure: nameOf(measure) })}
      brief={nameOf(measure)}
      choices={[menuChoice(t('topics.measure.title'), measure, topicMeasures, nameOf, onChange)]}
    />
  );
}
