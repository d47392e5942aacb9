import type { Filter } from '#filter/Filter.ts';
import { sameFilter } from '#filter/filterReducers.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import styles from './EmbedPage.module.css';
import { Unless } from './Unless.tsx';

/** Whose contacts these are, which of them, and the way back to those that the frame began with. */
export function EmbedHead({ initial }: { initial: Filter }) {
  const { dataset, filter, selected } = useSnapshot();
  const change = useViewState((state) => state.change);
  const translator = useTranslator();
  const { t, label } = translator;
  return (
    <header className={styles.head}>
      <Unless hidden="header">
        <h1>{label(dataset.title)}</h1>
      </Unless>
      <Unless hidden="sentence">
        <p role="status" className={styles.sentence}>
          {filterSentence(dataset, filter, selected, translator)}
        </p>
      </Unless>
      {sameFilter(filter, initial) ? null : (
        <Button look="link" onClick={() => change(() => initial)}>
          {t('embed.reset')}
        </Button>
      )}
    </header>
  );
}
