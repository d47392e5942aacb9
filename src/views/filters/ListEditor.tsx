import { useState } from 'react';
import type { ListDimension } from '#filter/Filter.ts';
import { setTopicMatch, toggleValue } from '#filter/filterReducers.ts';
import { valueLabel } from '#filter/valueLabel.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { valueCounts } from '#selectors/valueCounts.ts';
import { useViewState } from '#state/useViewState.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useDerived } from '#views/useDerived.ts';
import styles from './Editor.module.css';

/** From so many values on, a field to find one is offered. */
const manyValues = 12;

/** The values of a dimension with the number of contacts that the other clauses leave for each. */
export function ListEditor({ dimension }: { dimension: ListDimension }) {
  const dataset = useDataset();
  const counts = useDerived(valueCounts[dimension]);
  const change = useViewState((state) => state.change);
  const translator = useTranslator();
  const [wanted, setWanted] = useState('');
  const { t, number } = translator;
  const name = t(`dimension.${dimension}`);
  const options = counts
    .map((count) => ({ ...count, label: valueLabel(dataset, dimension, count.value, translator) }))
    .filter(({ label }) => label.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()));
  return (
    <fieldset className={styles.editor}>
      <legend className={styles.legend}>{name}</legend>
      {counts.length >= manyValues ? (
        <input
          type="search"
          className={styles.input}
          aria-label={t('filters.find', { dimension: name })}
          placeholder={t('filters.find', { dimension: name })}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      ) : null}
      {dimension === 'topic' ? <TopicMatch /> : null}
      <div className={styles.options}>
        {options.map(({ value, label, contacts, isChosen }) => (
          <label key={value} className={`${styles.option} ${contacts === 0 ? styles.none : ''}`}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => change((filter) => toggleValue(filter, dimension, value))}
            />
            {label} <span className={styles.figure}>{number(contacts)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether all chosen topics are wanted or any; asked once there are two. */
function TopicMatch() {
  const topics = useViewState((state) => state.filter.topic);
  const match = useViewState((state) => state.filter.topicMatch);
  const change = useViewState((state) => state.change);
  const { t } = useTranslator();
  if (topics.length < 2) return null;
  return (
    <fieldset className={styles.editor} aria-label={t('filters.topicMatch')}>
      {(['any', 'all'] as const).map((choice) => (
        <label key={choice} className={styles.option}>
          <input
            type="radio"
            name="topicMatch"
            checked={match === choice}
            onChange={() => change((filter) => setTopicMatch(filter, choice))}
          />
          {t(choice === 'any' ? 'filters.anyTopic' : 'filters.allTopics')}
        </label>
      ))}
    </fieldset>
  );
}
