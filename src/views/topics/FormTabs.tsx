import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { topicForms } from '#state/View.ts';
import { TabList } from '#ui/TabList.tsx';

/** Id of the panel that all forms share. */
export const formPanelId = 'topic-form';

/** The forms of the view as tabs. */
export function FormTabs() {
  const form = useViewState((state) => state.analysis.form);
  const analyse = useViewState((state) => state.analyse);
  const { t } = useTranslator();
  return (
    <TabList
      label={t('topics.forms')}
      tabs={topicForms.map((id) => ({
        id,
        name: t(`topics.form.${id}`),
        hint: t(`topics.form.${id}.hint`),
      }))}
      chosen={form}
      onChoose={(chosen) => analyse({ form: chosen })}
      panelId={formPanelId}
    />
  );
}
