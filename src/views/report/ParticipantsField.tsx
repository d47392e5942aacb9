import { countryName } from '#filter/countryName.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { DraftParticipant } from '#ingest/Draft.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { AddSelect } from './AddSelect.tsx';
import type { ContactPartProps } from './ContactForm.tsx';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import { withoutValue, withValue } from './editContact.ts';
import field from './Field.module.css';
import { ByHand } from './Field.tsx';
import { fieldIds } from './fieldIds.ts';
import styles from './ListField.module.css';
import type { Participant } from './ReportWork.ts';

/** Who took part: officials of the data, and names that it has not, which are kept in the notes alone. */
export function ParticipantsField({ standing: { contact, resolved, outcome }, onChange }: ContactPartProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { t, label, list } = translator;
  const { participants } = resolved;
  const nameOf = ({ value, name }: Pick<DraftParticipant, 'value' | 'name'>) => {
    const official = value === null ? undefined : dataset.officials.get(value);
    return official ? label(official.name) : name;
  };
  const set = (chosen: readonly Participant[]) => onChange((one) => withValue(one, 'participants', chosen));
  const chosen = participants.map(({ value, name }): Participant => ({ id: value, name }));
  const others = [...dataset.officials.values()].filter(({ id }) => chosen.every((one) => one.id !== id));
  const id = fieldIds.field(contact.key, 'participants');
  const isAsked = outcome?.kind === 'incomplete' && outcome.missing.includes('participants');
  return (
    <fieldset id={id} className={styles.list} data-value="" tabIndex={-1}>
      <legend className={field.label}>{t('report.field.participants')}</legend>
      <ul>
        {participants.map((participant, index) => (
          <li key={`${participant.value} ${participant.name}`} className={styles.row} data-line="">
            <span className={styles.name}>{nameOf(participant)}</span>
            <EvidenceQuotes target={id} evidence={participant.evidence} />
            <Button
              look="icon"
              className={styles.remove ?? ''}
              aria-label={t('report.participant.remove', { name: nameOf(participant) })}
              onClick={() => set(chosen.filter((_, at) => at !== index))}
            >
              <Icon name="close" size={12} />
            </Button>
            {participant.value === null ? (
              <p className={styles.note}>{t('report.participant.unlisted')}</p>
            ) : null}
          </li>
        ))}
      </ul>
      <AddSelect
        label={t('report.participant.add')}
        groups={[
          {
            label: null,
            options: others.map(({ id: value, name, country }) => ({
              value,
              label: `${label(name)}, ${countryName(dataset, country, translator)}`,
            })),
          },
        ]}
        onAdd={(value) => {
          const name = dataset.officials.get(value)?.name.en ?? value;
          set([...chosen, { id: value, name }]);
        }}
      />
      {isAsked ? <p className={field.fault}>{t('report.ask.participants')}</p> : null}
      {'participants' in contact.edits ? (
        <ByHand
          label={t('report.field.participants')}
          asRead={list(contact.read.participants.map(nameOf)) || t('report.nothing')}
          onRestore={() => onChange((one) => withoutValue(one, 'participants'))}
        />
      ) : null}
    </fieldset>
  );
}
