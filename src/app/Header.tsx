import { useState } from 'react';
import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SearchBox } from '#views/filters/SearchBox.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useShows } from '#views/siteContext.ts';
import { DataDialogs } from './DataDialogs.tsx';
import styles from './Header.module.css';
import { SettingsMenu } from './SettingsMenu.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { Unless } from './Unless.tsx';

type HeaderProps = { readonly isListOpen: boolean; readonly onToggleList: () => void };

/** What the page is, how old its data, and what can be done with all of it. */
export function Header({ isListOpen, onToggleList }: HeaderProps) {
  const { title, version, coverage } = useDataset();
  const translator = useTranslator();
  const { travel } = useViewContext();
  const { cursor, last } = useViewState((state) => state.position);
  const [isSearching, setSearching] = useState(false);
  const [isDictionaryOpen, setDictionaryOpen] = useState(false);
  const isCoverageOpen = useViewState((state) => state.analysis.isCoverageOpen);
  const analyse = useViewState((state) => state.analyse);
  const showExport = useViewState((state) => state.showExport);
  const hasDictionary = useShows('dictionary');
  const { t, label } = translator;
  const dataVersion = t('app.dataVersion', { version, date: formatDay(coverage.end, 'long', translator) });
  return (
    <header className={styles.bar}>
      <div className={styles.header}>
        <h1 className={styles.product}>{t('app.name')}</h1>
        <p className={styles.title}>{label(title)}</p>
        {hasDictionary ? (
          <Button
            look="link"
            className={styles.version ?? ''}
            title={t('dictionary.title')}
            aria-haspopup="dialog"
            onClick={() => setDictionaryOpen(true)}
          >
            {dataVersion}
          </Button>
        ) : (
          <p className={styles.version}>{dataVersion}</p>
        )}
        <div className={styles.actions}>
          <Unless hidden="search">
            <Button
              look="icon"
              className={styles.narrowOnly ?? ''}
              aria-label={t('header.search')}
              aria-expanded={isSearching}
              onClick={() => setSearching(!isSearching)}
            >
              <Icon name="search" />
            </Button>
            <span className={styles.search} data-open={isSearching || undefined}>
              <SearchBox />
            </span>
          </Unless>
          <Button
            look="icon"
            aria-label={t('header.undo')}
            title={t('header.undo')}
            disabled={cursor === 0}
            onClick={travel.undo}
          >
            <Icon name="undo" />
          </Button>
          <Button
            look="icon"
            aria-label={t('header.redo')}
            title={t('header.redo')}
            disabled={cursor === last}
            onClick={travel.redo}
          >
            <Icon name="redo" />
          </Button>
          <Unless hidden="coverage">
            <Button
              className={styles.coverageButton ?? ''}
              aria-haspopup="dialog"
              aria-expanded={isCoverageOpen}
              onClick={() => analyse({ isCoverageOpen: true })}
            >
              <Icon name="check" />
              {t('coverage.title')}
            </Button>
          </Unless>
          <Unless hidden="contacts">
            <Button className={styles.listButton ?? ''} aria-pressed={isListOpen} onClick={onToggleList}>
              <Icon name="list" />
              {t('header.contacts')}
            </Button>
          </Unless>
          <Unless hidden="share">
            <ShareMenu />
          </Unless>
          <Unless hidden="export">
            <Button
              look="primary"
              className={styles.exportButton ?? ''}
              aria-label={t('export.title')}
              aria-haspopup="dialog"
              onClick={() => showExport('page')}
            >
              <Icon name="save" />
              <span className={styles.exportWord}>{t('export.title')}</span>
            </Button>
          </Unless>
          <Unless hidden="settings">
            <SettingsMenu onOpenDictionary={() => setDictionaryOpen(true)} />
          </Unless>
        </div>
      </div>
      <DataDialogs isDictionaryOpen={isDictionaryOpen} onCloseDictionary={() => setDictionaryOpen(false)} />
    </header>
  );
}
