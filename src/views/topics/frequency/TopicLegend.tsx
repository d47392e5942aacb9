import { useId } from 'react';
import { chooseValue } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { codingCertainties } from '#model/schema/vocabulary.ts';
import { useIsLocked, useViewState } from '#state/useViewState.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { Hatch } from '#views/topics/Hatch.tsx';
import styles from '#views/topics/TopicsView.module.css';
import { ExpectedTick } from './ExpectedTick.tsx';

/** What the bars mean; an entry of the certainty lets only such codings count, and is undone by a second click. */
export function TopicLegend({ baseline, isBrief = false }: { baseline: number | null; isBrief?: boolean }) {
  const { filter } = useSnapshot();
  const change = useViewState((state) => state.change);
  const isLocked = useIsLocked('coding');
  const { t } = useTranslator();
  return (
    <>
      <fieldset className={styles.certainties} aria-label={t('topics.keys')}>
        {codingCertainties.map((certainty) => (
          <button
            key={certainty}
            type="button"
            className={styles.key}
            disabled={isLocked}
            aria-pressed={filter.coding.includes(certainty)}
            onClick={() => change((before) => chooseValue(before, 'coding', certainty))}
            {...(isBrief ? { title: t(`topics.key.${certainty}`) } : {})}
          >
            <Swatch certainty={certainty} />
            {isBrief ? null : <span className={styles.wide}>{t(`topics.key.${certainty}`)}</span>}
            <span className={isBrief ? '' : styles.brief}>{t(`topics.key.${certainty}.brief`)}</span>
          </button>
        ))}
      </fieldset>
      {baseline === null ? null : (
        <p className={styles.key}>
          <svg width="24" height="16" aria-hidden="true">
            <ExpectedTick x={12} y={8} height={16} />
          </svg>
          {t('topics.key.expected', { count: baseline })}
        </p>
      )}
    </>
  );
}

function Swatch({ certainty }: { certainty: (typeof codingCertainties)[number] }) {
  const id = useId();
  return (
    <svg width="24" height="12" aria-hidden="true">
      {certainty === 'stated' ? (
        <rect width="24" height="12" fill="var(--slate)" />
      ) : (
        <>
          <defs>
            <Hatch id={id} />
          </defs>
          <rect x="0.5" y="0.5" width="23" height="11" fill={`url(#${id})`} stroke="var(--slate)" />
        </>
      )}
    </svg>
  );
}
