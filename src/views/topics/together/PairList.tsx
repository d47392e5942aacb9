import { type KeyboardEvent, useRef, useState } from 'react';
import type { TopicPair } from '#selectors/topicPairs.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { PointedPair } from './PairMatrix.tsx';
import { mostListed, type PairFigures, showPair } from './pairFigures.ts';
import styles from './TogetherForm.module.css';

type PairListProps = {
  /** All pairs, the strongest first. */
  readonly ranked: readonly TopicPair[];
  readonly figures: PairFigures;
  readonly onPoint: (pair: PointedPair) => void;
};

/**
 * The pairs with the most contacts, and how many more there are with as many as the last of them. One tab
 * stop, through which the arrow keys lead.
 */
export function PairList({ ranked, figures, onPoint }: PairListProps) {
  const { t, number } = figures.translator;
  const rowOf = new Map(figures.rows.map((row) => [row.topic.id, row]));
  const shown = ranked.slice(0, mostListed);
  const least = shown.at(-1)?.contacts ?? 0;
  const more = ranked.slice(mostListed).filter(({ contacts }) => contacts === least).length;
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextStop(stop, event.key, shown.length);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <section>
      <h3 className={styles.heading}>{t('topics.together.list')}</h3>
      {shown.length === 0 ? <p className={styles.text}>{t('topics.together.none')}</p> : null}
      <ol ref={list} className={styles.list}>
        {shown.map(({ first, second, contacts }, index) => {
          const [one, other] = [rowOf.get(first), rowOf.get(second)];
          if (!one || !other) return null;
          return (
            <li key={`${first} ${second}`}>
              <button
                type="button"
                className={styles.pair}
                tabIndex={index === Math.min(stop, shown.length - 1) ? 0 : -1}
                onKeyDown={onKeyDown}
                onClick={() => showPair(one, other, figures)}
                onPointerOver={() => onPoint([first, second])}
                onPointerLeave={() => onPoint(null)}
                onFocus={() => {
                  setStop(index);
                  onPoint([first, second]);
                }}
                onBlur={() => onPoint(null)}
              >
                <b>{number(contacts)}</b>
                <span>
                  <VisuallyHidden>{t('topics.together.unit', { count: contacts })} </VisuallyHidden>
                  {one.label} + {other.label}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {more > 0 ? (
        <p className={styles.text}>{t('topics.together.more', { count: more, contacts: number(least) })}</p>
      ) : null}
    </section>
  );
}

/** Where a key leads in the list; null where it leads nowhere. */
function nextStop(from: number, key: string, length: number): number | null {
  const next = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: length - 1 }[key];
  return next !== undefined && next >= 0 && next < length ? next : null;
}
