import { countryName } from '#filter/countryName.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import type { ContactPartProps } from './ContactForm.tsx';
import { withoutValue, withValue } from './editContact.ts';
import { fieldIds } from './fieldIds.ts';

/** Where a contact was held. */
export function VenueField({ standing, onChange }: ContactPartProps) {
  const translator = useTranslator();
  const dataset = useDataset();
  const { contact, resolved, outcome } = standing;
  const { venue, mode } = resolved;
  const { t } = translator;
  const options = venueOptions(dataset, translator);
  const nameOf = (id: string | null) =>
    options.find(({ value }) => value === id)?.label ?? t('report.venue.none');
  const isAsked = outcome?.kind === 'incomplete' && outcome.missing.includes('venue');
  const isUnknown = mode.value === 'in-person' && venue.value === null;
  return (
    <ChoiceField
      id={fieldIds.field(contact.key, 'venue')}
      label={t('report.field.venue')}
      options={options}
      none={t('report.venue.none')}
      value={venue.value}
      onChange={(chosen) => onChange((one) => withValue(one, 'venue', chosen))}
      evidence={venue.evidence}
      isByHand={'venue' in contact.edits}
      asRead={nameOf(contact.read.venue.value)}
      onRestore={() => onChange((one) => withoutValue(one, 'venue'))}
      fault={isAsked ? t('report.ask.exactVenue') : null}
      ask={isUnknown ? t('report.ask.venue') : null}
    />
  );
}

/** The places of the data, each with what tells it from others of its name, in the order of the alphabet. */
function venueOptions(dataset: Dataset, translator: Translator) {
  const { label, locale } = translator;
  const { compare } = new Intl.Collator(locale);
  return [...dataset.venues.values()]
    .map(({ id, name, partOf, country }) => {
      const outer = partOf === null ? undefined : dataset.venues.get(partOf);
      const within = outer ? label(outer.name) : countryName(dataset, country, translator);
      return { value: id, label: `${label(name)}, ${within}` };
    })
    .sort((a, b) => compare(a.label, b.label));
}
