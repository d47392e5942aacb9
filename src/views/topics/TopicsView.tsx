import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Part } from '#ui/Part.tsx';
import { tabId } from '#ui/TabList.tsx';
import { TableSwitch } from '#ui/TableSwitch.tsx';
import { ViewFrame } from '#ui/ViewFrame.tsx';
import { EmptyAdvice } from '#views/EmptyAdvice.tsx';
import { ExportButton } from '#views/ExportButton.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { viewIds } from '#views/viewIds.ts';
import { FormActionsContext } from './FormActions.tsx';
import { FormTabs, formPanelId } from './FormTabs.tsx';
import styles from './TopicsView.module.css';
import { topicFormParts } from './topicFormParts.ts';

/** What was discussed, in the form that the reader chooses; a click on a topic chooses it for all views. */
export function TopicsView() {
  const { t } = useTranslator();
  const form = useViewState((state) => state.analysis.form);
  const [isTable, setTable] = useState(false);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const snapshot = useSnapshot();
  const Form = topicFormParts[form];
  const isOwnTime = form === 'compare' && snapshot.except('topic', 'time').length > 0;
  return (
    <ViewFrame
      id={viewIds.topics}
      title={t('topics.title')}
      extra={<FormTabs />}
      actions={
        <>
          <span ref={setActions} className={styles.actions} />
          <TableSwitch
            isTable={isTable}
            onChange={setTable}
            label={t('view.table')}
            labelClassName={styles.tableWord}
          />
          <ExportButton picture={form} view={t('topics.title')} />
        </>
      }
    >
      <FormActionsContext value={actions}>
        <div
          id={formPanelId}
          role="tabpanel"
          aria-labelledby={tabId(formPanelId, form)}
          className={styles.view}
        >
          <Part key={form}>
            <Form isTable={isTable} />
          </Part>
          <div className={styles.empty}>{isOwnTime ? null : <EmptyAdvice />}</div>
        </div>
      </FormActionsContext>
    </ViewFrame>
  );
}
