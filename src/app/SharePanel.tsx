import { useState } from 'react';
import { embedCode } from '#embed/embedCode.ts';
import type { MessageKey } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { type FrameView, frameViews } from '#state/View.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import styles from './Menu.module.css';

/** The address of this view, and what shows it on another page, to copy. */
export function SharePanel() {
  const { t } = useTranslator();
  return (
    <div className={styles.menu}>
      <h2 className={styles.heading}>{t('share.title')}</h2>
      <p className={styles.hint}>{t('share.hint')}</p>
      <CopyButton
        text={() => location.href}
        label={t('share.copy')}
        copiedLabel={t('share.copied')}
        refusedLabel={t('share.select')}
      />
      <EmbedCode />
    </div>
  );
}

const viewTitles = {
  figures: 'keyFigures.title',
  timeline: 'timeline.title',
  map: 'map.title',
  topics: 'topics.title',
  contacts: 'contacts.title',
} as const satisfies Readonly<Record<FrameView, MessageKey>>;

function EmbedCode() {
  const { title } = useDataset();
  const { store, vocabulary } = useViewContext();
  const hasFilter = useViewState((state) => state.filter !== vocabulary.defaults.filter);
  const [view, setView] = useState<FrameView | null>(null);
  const [isLocked, setLocked] = useState(false);
  const { t, label } = useTranslator();
  const frameTitle = [...(view ? [t(viewTitles[view])] : []), label(title)].join(' – ');
  return (
    <section className={styles.embed} aria-label={t('share.embed')}>
      <h2 className={styles.heading}>{t('share.embed')}</h2>
      <p className={styles.hint}>{t('share.embed.hint')}</p>
      <label className={styles.option}>
        {t('share.embed.view')}
        <select
          value={view ?? ''}
          onChange={({ target }) => setView((target.value || null) as FrameView | null)}
        >
          <option value="">{t('share.embed.whole')}</option>
          {frameViews.map((name) => (
            <option key={name} value={name}>
              {t(`share.embed.view.${name}`)}
            </option>
          ))}
        </select>
      </label>
      {hasFilter ? (
        <label className={styles.option}>
          <input type="checkbox" checked={isLocked} onChange={({ target }) => setLocked(target.checked)} />
          {t('share.embed.lock')}
        </label>
      ) : null}
      <CopyButton
        text={() => embedCode(store.getState(), { view, isLocked, title: frameTitle }, vocabulary, location)}
        label={t('share.embed.copy')}
        copiedLabel={t('share.embed.copied')}
        refusedLabel={t('share.embed.select')}
      />
    </section>
  );
}
