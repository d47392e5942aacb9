import { useTranslator } from '#i18n/useTranslator.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { allVoices, voicesOfBoth } from '#selectors/topicVoices.ts';
import { useElementSize } from '#ui/useElementSize.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { ChoiceMenu } from '#views/topics/ChoiceMenu.tsx';
import { FormActions } from '#views/topics/FormActions.tsx';
import { FormLayout } from '#views/topics/FormLayout.tsx';
import { menuChoice } from '#views/topics/menuChoice.ts';
import type { TopicFormProps } from '#views/topics/TopicForm.ts';
import { useTopicEvidence } from '#views/topics/useTopicEvidence.ts';
import { useDerived } from '#views/useDerived.ts';
import { useLook } from '#views/useLook.ts';
import { VoiceLegend } from './VoiceLegend.tsx';
import { VoiceTable } from './VoiceTable.tsx';
import { voicesForm } from './voicesForm.tsx';
import { type Scope, scopes, whoSaidItLook } from './whoSaidItLook.ts';

/** Whose documents bear each topic: either side's readouts, both, or neither. */
export function WhoSaidItForm({ isTable }: TopicFormProps) {
  const translator = useTranslator();
  const snapshot = useSnapshot();
  const show = useTopicEvidence();
  const [{ scope }, setLook] = useLook(whoSaidItLook);
  const found = useDerived(scope === 'both' ? voicesOfBoth : allVoices);
  const frame = useElementSize();
  const { dataset } = snapshot;
  const { t } = translator;
  const figures = { dataset, found, translator, show };
  const groups = topicGroups(dataset, found.counts, 'contacts', translator);
  const countOf = (one: Scope) =>
    one === 'both' ? found.readouts.both.length : snapshot.except('topic').length;
  return (
    <>
      <FormActions>
        <ChoiceMenu
          full={t(`topics.voices.scope.${scope}`)}
          brief={t(`topics.voices.scope.${scope}.brief`)}
          choices={[
            menuChoice(
              t('topics.voices.scope'),
              scope,
              scopes,
              (value) => t(`topics.voices.scope.${value}.long`, { count: countOf(value) }),
              (value) => setLook({ scope: value }),
            ),
          ]}
        />
      </FormActions>
      {isTable ? (
        <VoiceTable groups={groups} figures={figures} />
      ) : (
        <div ref={frame.ref}>
          <FormLayout
            groups={groups}
            form={voicesForm(figures, isCramped(frame.width))}
            legend={<VoiceLegend figures={figures} />}
          />
        </div>
      )}
    </>
  );
}

/** Three columns, and little room in each: the totals give way, for the cells add up to them. */
function isCramped(width: number): boolean {
  return width >= 600 && width < 700;
}
