import type { FileContext } from '#export/data/FileContext.ts';
import { webAddress } from '#export/data/webAddress.ts';
import { countryName } from '#filter/countryName.ts';
import { channelLabel, valueLabel } from '#filter/valueLabel.ts';
import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Coding, Contact, Dataset } from '#model/Dataset.ts';
import { isoDay } from '#model/day.ts';
import { approximateDays } from '#model/edtf.ts';
import type { Column } from './Column.ts';
import { derivedColumn, fieldColumns, labelColumns, localColumns } from './makeColumn.ts';

const field = fieldColumns<Contact>('contacts');
const venueField = fieldColumns<Contact>('venues');
const documentField = fieldColumns<Contact>('documents');

/**
 * The columns of the table of contacts, a row each. The id of a thing stands in the column that is named after the data's own
 * field, and what it is called, in the reader's language, in the column of that name with `Label` after it.
 *
 * `id`, `date` (EDTF, as exactly as it is known), `earliest` and `latest` (the days that it may be, ISO 8601), `precision`,
 * `isApproximate`, `status`, `certainty`, `level`, `mode`, `format`, `channel`, `venue`, `place` (what the map counts it
 * under), `hostCountry`, `latitude`, `longitude` and `coordinatePrecision` of the venue, `occasion`, `summary`, `coderNotes`,
 * `participants`, `topicsStated`, `topicsUnderstood`, `outcomes`, `documents`, `documentAddresses`, `sides` and `link`; `isLocal` where reports are
 * shown that are in no published data.
 */
export function contactColumns(context: FileContext): readonly Column<Contact>[] {
  return [
    field('id', ({ id }) => id),
    ...dateColumns(context),
    ...standingColumns(context),
    ...placeColumns(context),
    field('occasion', ({ occasion }) => occasion),
    field('summary', ({ summary }) => summary),
    field('coderNotes', ({ coderNotes }) => coderNotes),
    ...participantColumns(context),
    ...topicColumns('Stated', context),
    ...topicColumns('Understood', context),
    field('outcomes', ({ outcomes }) => outcomes.map(({ text }) => text), {
      list: 'words',
      path: 'outcomes',
    }),
    ...documentColumnsOf(context),
    derivedColumn(
      'link',
      { type: 'string', format: 'uri', description: 'The address of the page that shows the contact.' },
      ({ id }) => context.addressOf(id),
    ),
    ...localColumns<Contact>(context.dataset, ({ isLocal }) => isLocal),
  ];
}

function dateColumns({ translator }: FileContext): Column<Contact>[] {
  const day = { type: 'date', constraints: { required: true } } as const;
  return [
    field('date', ({ date }) => date),
    labelColumns<Contact>(translator)('date', ({ span }) => formatKnownDate(span, 'long', translator)),
    derivedColumn('earliest', { ...day, description: 'The first day that it may have been.' }, ({ span }) =>
      isoDay(span.earliest),
    ),
    derivedColumn('latest', { ...day, description: 'The last day that it may have been.' }, ({ span }) =>
      isoDay(span.latest),
    ),
    derivedColumn(
      'precision',
      {
        type: 'string',
        description: 'The finest unit in which the date is known.',
        constraints: { required: true, enum: ['day', 'month', 'year'] },
      },
      ({ span }) => span.precision,
    ),
    derivedColumn(
      'isApproximate',
      {
        type: 'boolean',
        description: `Whether the documents say “about”; a day is then widened by ${approximateDays} days either side, a month by one month, a year by one year.`,
        constraints: { required: true },
      },
      ({ span }) => span.isApproximate,
    ),
  ];
}

function standingColumns({ dataset, translator }: FileContext): Column<Contact>[] {
  const named = labelColumns<Contact>(translator);
  const words = (['status', 'certainty', 'level', 'mode', 'format'] as const).flatMap((dimension) => [
    field(dimension, (contact) => contact[dimension]),
    named(dimension, (contact) => valueLabel(dataset, dimension, contact[dimension], translator)),
  ]);
  const about = {
    type: 'string',
    description: 'Where it was held, as seen from the two hosts.',
    constraints: { required: true, enum: dataset.channels },
  } as const;
  return [
    ...words,
    derivedColumn('channel', about, ({ channel }) => channel),
    named('channel', ({ channel }) => channelLabel(dataset, channel, translator)),
  ];
}

function placeColumns({ dataset, translator }: FileContext): Column<Contact>[] {
  const named = labelColumns<Contact>(translator);
  const nameOf = (id: string | null) => (id === null ? null : valueLabel(dataset, 'place', id, translator));
  const venueOf = ({ venue }: Contact) => (venue === null ? undefined : dataset.venues.get(venue));
  const about = { type: 'string', description: 'Id of the venue that the map counts it under.' };
  const columns = [
    field('venue', ({ venue }) => venue),
    named('venue', ({ venue }) => nameOf(venue)),
    derivedColumn<Contact>('place', about, ({ place }) => place),
    named('place', ({ place }) => nameOf(place)),
    field('hostCountry', ({ hostCountry }) => hostCountry),
    named('hostCountry', ({ hostCountry }) => hostCountry && countryName(dataset, hostCountry, translator)),
    venueField('latitude', (contact) => venueOf(contact)?.lat ?? null, { path: 'lat' }),
    venueField('longitude', (contact) => venueOf(contact)?.lon ?? null, { path: 'lon' }),
    venueField('coordinatePrecision', (contact) => venueOf(contact)?.precision ?? null, {
      path: 'precision',
    }),
  ];
  return columns.map(optional);
}

/** A field that every venue has, a contact without a venue has not. */
function optional(column: Column<Contact>): Column<Contact> {
  const { required: _, ...constraints } = column.about.constraints ?? {};
  return { ...column, about: { ...column.about, constraints } };
}

function participantColumns({ dataset, translator }: FileContext): Column<Contact>[] {
  const nameOf = (id: string) => valueLabel(dataset, 'official', id, translator);
  return [
    field('participants', ({ participants }) => participants, { list: 'ids' }),
    labelColumns<Contact>(translator)(
      'participants',
      ({ participants }) => participants.map(nameOf),
      'words',
    ),
  ];
}

function topicColumns(
  certainty: Capitalize<Coding['certainty']>,
  { dataset, translator }: FileContext,
): Column<Contact>[] {
  const name = `topics${certainty}`;
  const wanted = certainty.toLowerCase();
  const topicsOf = ({ codings }: Contact) =>
    codings.filter((coding) => coding.certainty === wanted).map(({ topic }) => topic);
  const about = { type: 'array', description: `Ids of the topics whose coding is ${wanted}.` };
  return [
    derivedColumn(name, about, topicsOf, 'ids'),
    labelColumns<Contact>(translator)(
      name,
      (contact) => topicsOf(contact).map((id) => topicName(dataset, id, translator)),
      'words',
    ),
  ];
}

/** The full name of a topic. */
export function topicName({ topics }: Dataset, id: string, { label }: FileContext['translator']): string {
  return label(topics.get(id)?.prefLabel ?? { en: id });
}

function documentColumnsOf({ dataset, translator }: FileContext): Column<Contact>[] {
  const addressesOf = ({ documents }: Contact) =>
    documents.flatMap((id) => webAddress(dataset.documents.get(id)?.url ?? null) ?? []);
  const sides = {
    type: 'array',
    description: 'Sides that published at least one of its documents.',
    items: { type: 'string', constraints: { enum: dataset.sides } },
  };
  return [
    field('documents', ({ documents }) => documents, { list: 'ids' }),
    optional(documentField('documentAddresses', addressesOf, { list: 'addresses', path: 'url' })),
    derivedColumn('sides', sides, (contact) => contact.sides, 'ids'),
    labelColumns<Contact>(translator)(
      'sides',
      (contact) => contact.sides.map((side) => valueLabel(dataset, 'side', side, translator)),
      'words',
    ),
  ];
}
