import { useTranslator } from '#i18n/useTranslator.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { type LifeLineOrder, lifeLineOrders, topicLifeLines } from '#selectors/topicLifeLines.ts';
import { useViewState } from '#state/useViewState.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { ChoiceMenu } from '#views/topics/ChoiceMenu.tsx';
import { FormActions } from '#views/topics/FormActions.tsx';
import { FormLayout } from '#views/topics/FormLayout.tsx';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import { menuChoice } from '#views/topics/menuChoice.ts';
import type { TopicFormProps } from '#views/topics/TopicForm.ts';
import { useDerived } from '#views/useDerived.ts';
import { useLook } from '#views/useLook.ts';
import { inLifeLineOrder } from './inLifeLineOrder.ts';
import { LifeLineLegend } from './LifeLineLegend.tsx';
import { LifeLineNotes } from './LifeLineNotes.tsx';
import { LifeLineTable } from './LifeLineTable.tsx';
import { lifeLineRows } from './lifeLineRows.tsx';
import { lifeLinesLook } from './lifeLinesLook.ts';
import { useLineEvidence } from './useLineEvidence.ts';

/** When each topic was raised first and last, and its silences. */
export function LifeLinesForm({ isTable }: TopicFormProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const counts = useDerived(topicCounts);
  const lived = useDerived(topicLifeLines);
  const evidence = useLineEvidence();
  const openContact = useViewState((state) => state.openContact);
  const [{ order }, setLook] = useLook(lifeLinesLook);
  const groups = inLifeLineOrder(topicGroups(dataset, counts, 'contacts', translator), lived, order);
  return (
    <>
      <FormActions>
        <OrderMenu order={order} onChange={(chosen) => setLook({ order: chosen })} />
      </FormActions>
      {isTable ? (
        <LifeLineTable groups={groups} lived={lived} evidence={evidence} />
      ) : (
        <FormLayout
          isRoomy
          groups={groups}
          form={lifeLineRows({ groups, lived, dataset, evidence, openContact, translator })}
          legend={
            <>
              <LifeLineLegend hasTicks={!lived.isCrowded} />
              <MatchChoice />
            </>
          }
          notes={<LifeLineNotes lived={lived} uncoded={counts.uncoded} />}
        />
      )}
    </>
  );
}

type OrderMenuProps = {
  readonly order: LifeLineOrder;
  readonly onChange: (order: LifeLineOrder) => void;
};

function OrderMenu({ order, onChange }: OrderMenuProps) {
  const { t } = useTranslator();
  const nameOf = (value: LifeLineOrder) => t(`topics.lifeLines.order.${value}`);
  return (
    <ChoiceMenu
      full={t('topics.lifeLines.order', { order: nameOf(order) })}
      brief={nameOf(order)}
      choices={[menuChoice(t('topics.lifeLines.order.title'), order, lifeLineOrders, nameOf, onChange)]}
    />
  );
}
