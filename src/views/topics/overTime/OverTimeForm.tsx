import { useTranslator } from '#i18n/useTranslator.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { topicYears } from '#selectors/topicYears.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { ChoiceMenu } from '#views/topics/ChoiceMenu.tsx';
import { FormActions } from '#views/topics/FormActions.tsx';
import { FormLayout } from '#views/topics/FormLayout.tsx';
import { MatchChoice } from '#views/topics/MatchChoice.tsx';
import { menuChoice } from '#views/topics/menuChoice.ts';
import type { TopicFormProps } from '#views/topics/TopicForm.ts';
import { useDerived } from '#views/useDerived.ts';
import { useLook } from '#views/useLook.ts';
import { BarsLegend } from './BarsLegend.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import { largestCount } from './largestCount.ts';
import { overTimeLook } from './overTimeLook.ts';
import { useYearEvidence } from './useYearEvidence.ts';
import { YearTable } from './YearTable.tsx';
import { type YearDrawing, yearDrawings, yearForm } from './yearForm.tsx';
import { yearNotes } from './yearNotes.ts';

/** Each topic year by year. */
export function OverTimeForm({ isTable }: TopicFormProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const counts = useDerived(topicCounts);
  const counted = useDerived(topicYears);
  const evidence = useYearEvidence();
  const [{ drawing }, setLook] = useLook(overTimeLook);
  const { years } = counted;
  const groups = topicGroups(dataset, counts, 'contacts', translator);
  if (isTable) return <YearTable groups={groups} years={years} evidence={evidence} />;
  return (
    <>
      <FormActions>
        <DrawingMenu drawing={drawing} onChange={(chosen) => setLook({ drawing: chosen })} />
      </FormActions>
      <FormLayout
        isRoomy
        groups={groups}
        form={yearForm(groups, years, drawing, evidence, translator)}
        legend={
          <>
            {drawing === 'heat' ? (
              <HeatLegend years={years} evidence={evidence} />
            ) : (
              <BarsLegend {...{ groups, years, evidence }} largest={largestCount(groups, years)} />
            )}
            <MatchChoice />
          </>
        }
        notes={<p>{yearNotes({ counted, drawing, uncoded: counts.uncoded }, translator).join(' ')}</p>}
      />
    </>
  );
}

type DrawingMenuProps = {
  readonly drawing: YearDrawing;
  readonly onChange: (drawing: YearDrawing) => void;
};

function DrawingMenu({ drawing, onChange }: DrawingMenuProps) {
  const { t } = useTranslator();
  const nameOf = (value: YearDrawing) => t(`topics.overTime.show.${value}`);
  return (
    <ChoiceMenu
      full={t('topics.overTime.show', { drawing: nameOf(drawing) })}
      brief={nameOf(drawing)}
      choices={[menuChoice(t('topics.overTime.show.title'), drawing, yearDrawings, nameOf, onChange)]}
    />
  );
}
