import type { Filter } from '#filter/Filter.ts';
import { setTopicMatch, setValues } from '#filter/filterReducers.ts';
import { valueLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { documentsBearing } from '#selectors/codingsBehind.ts';
import type { KeyFigures, TopTopic } from '#selectors/keyFigures.ts';
import { fewContacts, shareText } from '#selectors/shareText.ts';
import { total } from '#selectors/tallyTopics.ts';
import { byFrequency } from '#selectors/topicGroups.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { Explanation, latestFirst } from './Explanation.tsx';
import { Figure } from './Figure.tsx';
import styles from './KeyFigures.module.css';

/** Of fewer contacts than this nothing is the most frequent. */
const fewestContacts = 3;

type NamedTopic = TopTopic & { readonly label: string; readonly total: number };

/** The topic discussed at most contacts of the selection; equally frequent ones are counted here and named inside. */
export function TopicFigure({ figures: { contacts, topTopics } }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const topics = topTopics
    .map(
      (top): NamedTopic => ({
        ...top,
        label: translator.label(top.topic.shortLabel),
        total: total(top.tally),
      }),
    )
    .sort(byFrequency(translator));
  const [first] = topics;
  const title = t('keyFigures.topic');
  const figure = { title, name: title, className: styles.later };
  const isTooFew = contacts.length < fewestContacts;
  const reason = t(isTooFew ? 'keyFigures.topic.tooFew' : 'keyFigures.topic.none', {
    count: contacts.length,
  });
  if (!first || isTooFew)
    return (
      <Figure {...figure} value="–" note={reason}>
        {(close) => <Explanation title={title} text={[reason]} groups={[]} close={close} />}
      </Figure>
    );
  return (
    <Figure
      {...figure}
      value={
        contacts.length < fewContacts
          ? shareText(first.total, contacts.length, translator)
          : number(first.total)
      }
      note={topicNote(topics, first, contacts.length, translator)}
    >
      {(close) => (
        <TopicExplanation
          title={`${title}: ${first.label}`}
          topics={topics}
          first={first}
          outOf={contacts.length}
          close={close}
        />
      )}
    </Figure>
  );
}

function topicNote(
  topics: readonly NamedTopic[],
  first: NamedTopic,
  outOf: number,
  { t, percent }: Translator,
) {
  const more = topics.length - 1;
  const topic = more === 0 ? first.label : t('keyFigures.topic.andMore', { topic: first.label, count: more });
  if (outOf < fewContacts) return topic;
  return t('keyFigures.topic.of', { total: outOf, topic, share: percent(first.total / outOf) });
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
    <Explanation
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
