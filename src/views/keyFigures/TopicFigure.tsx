import type { Filter } from '#filter/Filter.ts';
import { setTopicMatch, setValues } from '#filter/filterReducers.ts';
import { valueLabel } from '#filter/valueLabel.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { documentsBearing } from '#selectors/codingsBehind.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { Figure } from './Figure.tsx';
import styles from './KeyFigures.module.css';
import { LazyExplanation } from './LazyExplanation.tsx';
import { latestFirst } from './latestFirst.ts';
import { type NamedTopic, topicTexts } from './topicTexts.ts';

/** The topic discussed at most contacts of the selection; equally frequent ones are counted here and named inside. */
export function TopicFigure({ figures }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { topics, ...texts } = topicTexts(figures, translator);
  const [first] = topics;
  const title = texts.name;
  const figure = { title, texts, className: styles.later };
  if (!first)
    return (
      <Figure {...figure}>
        {(close) => <LazyExplanation title={title} text={[texts.note]} groups={[]} close={close} />}
      </Figure>
    );
  return (
    <Figure {...figure}>
      {(close) => (
        <TopicExplanation
          title={`${title}: ${first.label}`}
          topics={topics}
          first={first}
          outOf={figures.contacts.length}
          close={close}
        />
      )}
    </Figure>
  );
}

type TopicExplanationProps = {
  readonly title: string;
  readonly topics: readonly NamedTopic[];
  readonly first: NamedTopic;
  readonly outOf: number;
  readonly close: () => void;
};

function TopicExplanation({ title, topics, first, outOf, close }: TopicExplanationProps) {
  const translator = useTranslator();
  const { t, list } = translator;
  const { dataset, filter } = useSnapshot();
  const others = topics.slice(1).map(({ label }) => label);
  const certainties = filter.coding.map((value) => valueLabel(dataset, 'coding', value, translator));
  return (
    <LazyExplanation
      title={title}
      text={[
        t('keyFigures.topic.how', { count: first.total, total: outOf, ...first.tally }),
        others.length > 0 ? t('keyFigures.topic.tied', { topics: list(others) }) : '',
        certainties.length > 0
          ? t('keyFigures.topic.coding', { certainty: list(certainties, 'disjunction') })
          : '',
      ]}
      groups={[
        {
          heading: t('keyFigures.behind', { count: first.total }),
          figure: t('evidence.figure', { figure: first.label, count: first.total }),
          contacts: latestFirst(first.contacts),
          documents: documentsBearing(first.contacts, [first.topic.id], filter.coding),
          filter: withTopic(filter, first.topic.id),
        },
      ]}
      close={close}
    />
  );
}

/** The filter that leaves the contacts of the selection at which a topic was discussed; null where there is none. */
function withTopic(filter: Filter, topic: string): Filter | null {
  const { topic: asked, topicMatch } = filter;
  if (topicMatch === 'all') return setValues(filter, 'topic', [...asked, topic]);
  const isNarrower = asked.length === 0 || asked.includes(topic);
  return isNarrower ? setTopicMatch(setValues(filter, 'topic', [topic]), 'any') : null;
}
