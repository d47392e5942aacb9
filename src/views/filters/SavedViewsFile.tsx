import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { savedViewsFile } from '#state/savedViews.ts';
import { useSavedViews } from '#state/useSavedViews.ts';
import { Button } from '#ui/Button.tsx';
import { downloadPermission } from '#ui/downloadPermission.ts';
import { saveFile } from '#ui/saveFile.ts';
import styles from './Editor.module.css';

/** Takes the saved views out as a file, and adds those of a file. */
export function SavedViewsFile() {
  const views = useSavedViews((state) => state.views);
  const importText = useSavedViews((state) => state.importText);
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState('');
  const { t } = useTranslator();
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const result = importText(await file.text());
    setOutcome(
      typeof result === 'number'
        ? t('savedViews.imported', { count: result })
        : t('savedViews.importFailed', { file: file.name, reason: t(`savedViews.${result}`) }),
    );
    target.value = '';
  };
  return (
    <>
      <div className={styles.row}>
        <Button
          disabled={views.length === 0}
          onClick={() => {
            if (downloadPermission() === 'blocked') {
              setOutcome(t('export.blocked'));
              return;
            }
            const content = new Blob([savedViewsFile(views)], { type: 'application/json' });
            saveFile({ name: 'readout-views.json', content });
          }}
        >
          {t('savedViews.download')}
        </Button>
        <Button onClick={() => input.current?.click()}>{t('savedViews.import')}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={t('savedViews.import')}
          onChange={(event) => void read(event)}
        />
      </div>
      <p role="status" className={styles.hint}>
        {outcome}
      </p>
    </>
  );
}
