import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicCoding, TopicCodingGroup } from '#selectors/contactDetail.ts';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import grounds from '#views/certainty.module.css';
import { Highlighted } from '#views/Highlighted.tsx';
import { useTextQuery } from '#views/SnapshotProvider.tsx';
import { DocumentNumbers } from './DocumentNumbers.tsx';
import { PanelSection } from './PanelSection.tsx';
import styles from './TopicCodings.module.css';

type TopicCodingsProps = {
  readonly groups: readonly TopicCodingGroup[];
};

/** What was discussed, by group: how certain that is, on which documents, and on demand what they say of it. */
export function TopicCodings({ groups }: TopicCodingsProps) {
  const { t, label } = useTranslator();
  const asked = useTextQuery();
  // Until the reader has said, the notes are there if what is searched for is in one of them.
  const [wantsNotes, setNotes] = useState<boolean | null>(null);
  const codings = groups.flatMap((group) => group.codings);
  const isFound = (note: string | null) =>
    note !== null && asked !== null && asked.search.ranges(note, asked.query).length > 0;
  const hasNotes = wantsNotes ?? codings.some(({ note }) => isFound(note));
  const notesSwitch = (
    <Button look="quiet" aria-pressed={hasNotes} onClick={() => setNotes(!hasNotes)}>
      {t('contact.notes')}
    </Button>
  );
  return (
    <PanelSection
      title={t('contact.topics')}
      caption={codings.length > 0 ? <CodingCounts codings={codings} /> : null}
      action={codings.some(({ note }) => note !== null) ? notesSwitch : null}
    >
      {codings.length === 0 ? <p className={styles.none}>{t('contact.noTopics')}</p> : null}
      <div className={hasNotes ? styles.oneColumn : styles.columns}>
        {groups.map(({ group, codings }, index) => (
          <section key={group?.id ?? ''} className={styles.group}>
            <div className={styles.groupHead}>
              <h4 className={styles.groupName}>{group ? label(group.shortLabel) : t('topics.otherGroup')}</h4>
              {index === 0 ? <span aria-hidden="true">{t('contact.borneBy')}</span> : null}
            </div>
            <ul>
              {codings.map((coding) => (
                <CodingLine key={coding.topic.id} coding={coding} hasNote={hasNotes} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PanelSection>
  );
}

function CodingCounts({ codings }: { codings: readonly TopicCoding[] }) {
  const { t, number } = useTranslator();
  const count = (certainty: TopicCoding['certainty']) =>
    codings.filter((coding) => coding.certainty === certainty).length;
  return (
    <span className={styles.legend}>
      {(['stated', 'understood'] as const).map((certainty) => (
        <span key={certainty} className={styles.count}>
          <i className={`${styles.square} ${grounds[certainty]}`} />
          {t(`contact.${certainty}`, { count: number(count(certainty)) })}
        </span>
      ))}
    </span>
  );
}

type CodingLineProps = {
  readonly coding: TopicCoding;
  readonly hasNote: boolean;
};

function CodingLine({ coding, hasNote }: CodingLineProps) {
  const { t, label } = useTranslator();
  const { topic, certainty, note, documents, isLocal } = coding;
  return (
    <li>
      <div className={styles.coding}>
        <i className={`${styles.square} ${grounds[certainty]}`} />
        <VisuallyHidden>{t(`coding.${certainty}`)}: </VisuallyHidden>
        <span className={styles.topic} title={label(topic.prefLabel)}>
          <Highlighted text={label(topic.shortLabel)} />
          {isLocal ? (
            <span className={styles.local} title={t('mark.local')}>
              {t('mark.localShort')}
            </span>
          ) : null}
        </span>{' '}
        <DocumentNumbers documents={documents} />
      </div>
      {hasNote && note !== null ? (
        <p lang="en" className={styles.note}>
          <Highlighted text={note} />
        </p>
      ) : null}
    </li>
  );
}
