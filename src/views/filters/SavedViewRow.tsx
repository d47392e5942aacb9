import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { SavedView } from '#state/savedViews.ts';
import { useSavedViews } from '#state/useSavedViews.ts';
import { useViewContext } from '#state/useViewState.ts';
import { decodeView, type RejectedParameter } from '#state/viewCodec.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './SavedViewRow.module.css';

type SavedViewRowProps = {
  readonly view: SavedView;
  /** Told what of the view the data no longer has. */
  readonly onOpened: (rejected: readonly RejectedParameter[]) => void;
};

/** One saved view: open it, rename it, share its link, delete it. */
export function SavedViewRow({ view, onOpened }: SavedViewRowProps) {
  const { store, vocabulary } = useViewContext();
  const rename = useSavedViews((state) => state.rename);
  const remove = useSavedViews((state) => state.remove);
  const [draft, setDraft] = useState<string | null>(null);
  const { t } = useTranslator();
  const { name, query } = view;
  const open = () => {
    const { view: opened, rejected } = decodeView(new URLSearchParams(query), vocabulary);
    store.getState().change(() => opened.filter);
    onOpened(rejected);
  };
  if (draft !== null)
    return (
      <li>
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            rename(name, draft);
            setDraft(null);
          }}
        >
          <input
            className={styles.input}
            aria-label={t('savedViews.name')}
            value={draft}
            maxLength={80}
            onChange={(event) => setDraft(event.target.value)}
          />
          <Button type="submit">{t('savedViews.store')}</Button>
        </form>
      </li>
    );
  return (
    <li className={styles.row}>
      <Button look="link" className={styles.name ?? ''} title={t('savedViews.open', { name })} onClick={open}>
        {name}
      </Button>
      <Button look="quiet" aria-label={t('savedViews.rename', { name })} onClick={() => setDraft(name)}>
        {t('savedViews.renameShort')}
      </Button>
      <CopyButton
        text={() => `${location.origin}${location.pathname}${query && `?${query}`}`}
        label={t('share.copy')}
        aria-label={t('savedViews.copy', { name })}
        copiedLabel={t('share.copied')}
        refusedLabel={t('share.select')}
      />
      <Button look="icon" aria-label={t('savedViews.delete', { name })} onClick={() => remove(name)}>
        <Icon name="close" size={12} />
      </Button>
    </li>
  );
}
