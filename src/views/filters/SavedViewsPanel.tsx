import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useSavedViews } from '#state/useSavedViews.ts';
import { useViewContext } from '#state/useViewState.ts';
import { encodeView, type RejectedParameter } from '#state/viewCodec.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Editor.module.css';
import { SavedViewRow } from './SavedViewRow.tsx';
import { SavedViewsFile } from './SavedViewsFile.tsx';

/** The saved views, with what can be done with each and with all. */
export function SavedViewsPanel({ onDone }: { onDone: () => void }) {
  const views = useSavedViews((state) => state.views);
  const isKept = useSavedViews((state) => state.isKept);
  const [rejected, setRejected] = useState<readonly RejectedParameter[]>([]);
  const { t, list } = useTranslator();
  const onOpened = (missing: readonly RejectedParameter[]) => {
    setRejected(missing);
    if (missing.length === 0) onDone();
  };
  const parts = rejected.map(({ name, value }) => `${name}=${value}`);
  return (
    <div className={styles.editor}>
      <SaveForm />
      <h2 className={styles.legend}>{t('savedViews.title')}</h2>
      {views.length === 0 ? <p className={styles.hint}>{t('savedViews.none')}</p> : null}
      <ul className={styles.options}>
        {views.map((view) => (
          <SavedViewRow key={view.name} view={view} onOpened={onOpened} />
        ))}
      </ul>
      <p role="status" className={styles.hint}>
        {parts.length > 0 ? t('notice.rejected', { list: list(parts, 'unit') }) : null}
      </p>
      {isKept ? null : <p className={styles.hint}>{t('savedViews.notKept')}</p>}
      <SavedViewsFile />
    </div>
  );
}

function SaveForm() {
  const { store, vocabulary } = useViewContext();
  const save = useSavedViews((state) => state.save);
  const [name, setName] = useState('');
  const { t } = useTranslator();
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) return;
        const { filter } = store.getState();
        save({ name, query: encodeView({ ...vocabulary.defaults, filter }, vocabulary).toString() });
        setName('');
      }}
    >
      <label className={styles.field}>
        {t('savedViews.name')}
        <input
          className={styles.input}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button type="submit" look="primary" disabled={!name.trim()}>
        {t('savedViews.store')}
      </Button>
    </form>
  );
}
