import { useTranslator } from '#i18n/useTranslator.ts';
import type { DraftCoding } from '#ingest/Draft.ts';
import type { Coding, Dataset } from '#model/Dataset.ts';
import { codingCertainties } from '#model/schema/vocabulary.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { AddSelect } from './AddSelect.tsx';
import type { ContactPartProps } from './ContactForm.tsx';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import { withCoding, withoutCoding } from './editContact.ts';
import field from './Field.module.css';
import { ByHand } from './Field.tsx';
import { fieldIds } from './fieldIds.ts';
import styles from './ListField.module.css';

/** What was discussed: each topic with how sure that is, and the words that say so. */
export function TopicsField({ standing: { contact, resolved, outcome }, onChange }: ContactPartProps) {
  const dataset = useDataset();
  const { t, label, list } = useTranslator();
  const { codings } = resolved;
  const nameOf = (topic: string) => label(dataset.topics.get(topic)?.prefLabel ?? { en: topic });
  const removed = Object.entries(contact.edits.codings ?? {}).filter(([, certainty]) => certainty === null);
  const coded = new Set(outcome?.kind === 'known' ? outcome.coded : []);
  return (
    <fieldset id={fieldIds.field(contact.key, 'topics')} className={styles.list} data-value="" tabIndex={-1}>
      <legend className={field.label}>{t('report.field.topics')}</legend>
      <ul>
        {codings.map((coding) => (
          <TopicRow
            key={coding.topic}
            id={fieldIds.topic(contact.key, coding.topic)}
            name={nameOf(coding.topic)}
            coding={coding}
            isCoded={coded.has(coding.topic)}
            readAs={contact.read.codings.find(({ topic }) => topic === coding.topic)?.certainty ?? null}
            isByHand={coding.topic in (contact.edits.codings ?? {})}
            onSet={(certainty) => onChange((one) => withCoding(one, coding.topic, certainty))}
            onRestore={() => onChange((one) => withoutCoding(one, coding.topic))}
          />
        ))}
      </ul>
      {codings.length === 0 ? <p className={styles.none}>{t('report.topics.none')}</p> : null}
      <AddSelect
        label={t('report.topics.add')}
        groups={topicGroups(dataset, new Set(codings.map(({ topic }) => topic))).map(({ group, topics }) => ({
          label: group === null ? null : label(dataset.topicGroups.get(group)?.prefLabel ?? { en: group }),
          options: topics.map((value) => ({ value, label: nameOf(value) })),
        }))}
        onAdd={(topic) => onChange((one) => withCoding(one, topic, 'stated'))}
      />
      {removed.length > 0 ? (
        <p className={field.byHand}>
          {t('report.topics.removed', { topics: list(removed.map(([topic]) => nameOf(topic))) })}
          <Button
            look="link"
            className={field.restore ?? ''}
            onClick={() =>
              onChange((one) => removed.reduce((all, [topic]) => withoutCoding(all, topic), one))
            }
          >
            {t('report.topics.restore')}
          </Button>
        </p>
      ) : null}
    </fieldset>
  );
}

type TopicRowProps = {
  readonly id: string;
  readonly name: string;
  readonly coding: DraftCoding;
  /** The data has a coding of it already, which stays. */
  readonly isCoded: boolean;
  /** What the report says; null where it does not speak of the topic. */
  readonly readAs: Coding['certainty'] | null;
  readonly isByHand: boolean;
  readonly onSet: (certainty: Coding['certainty'] | null) => void;
  readonly onRestore: () => void;
};

function TopicRow({ id, name, coding, isCoded, readAs, isByHand, onSet, onRestore }: TopicRowProps) {
  const { t } = useTranslator();
  return (
    <li id={id} className={styles.row} data-value="" tabIndex={-1}>
      <span className={styles.name}>{name}</span>
      <select
        className={`${field.control} ${styles.certainty}`}
        aria-label={t('report.topics.certainty', { topic: name })}
        value={coding.certainty}
        onChange={({ target }) => onSet(target.value as Coding['certainty'])}
      >
        {codingCertainties.map((certainty) => (
          <option key={certainty} value={certainty}>
            {t(`coding.${certainty}`)}
          </option>
        ))}
      </select>
      <Button
        look="icon"
        className={styles.remove ?? ''}
        aria-label={t('report.topics.remove', { topic: name })}
        onClick={() => onSet(null)}
      >
        <Icon name="close" size={12} />
      </Button>
      <EvidenceQuotes target={id} evidence={coding.evidence} />
      {isCoded ? <p className={styles.note}>{t('report.topics.coded')}</p> : null}
      {isByHand ? (
        <ByHand label={name} {...(readAs === null ? {} : { asRead: t(`coding.${readAs}`), onRestore })} />
      ) : null}
    </li>
  );
}

/** Topics that can still be added, under the groups of the scheme. */
function topicGroups({ topics, topicGroups: groups, groupOf }: Dataset, taken: ReadonlySet<string>) {
  const open = [...topics.keys()].filter((topic) => !taken.has(topic));
  return [...groups.keys(), null]
    .map((group) => ({ group, topics: open.filter((topic) => groupOf(topic) === group) }))
    .filter((one) => one.topics.length > 0);
}
