import * as v from 'valibot';
import {
  altLabels,
  country,
  degrees,
  documentReferences,
  edtfDate,
  hiddenLabels,
  id,
  localizedText,
  oneOf,
  reference,
  text,
  webAddress,
} from './fields.ts';

export const documentKinds = ['news', 'wire', 'official-readout', 'transcript', 'analysis'] as const;
export const venuePrecisions = ['building', 'city'] as const;
export const periodKinds = ['summit', 'chairmanship', 'conflict', 'crisis', 'sanctions'] as const;

/** One source: a news report, wire copy, official readout or transcript. */
export const documentSchema = v.object({
  id: id('Stable id: publisher, day of publication, a short name.'),
  publisher: text('Publisher', 'Who published it.'),
  title: text('Title', 'The headline, as a citation; in square brackets when rebuilt from the address.'),
  author: v.nullable(text('Author', 'Named author, if any.')),
  published: v.nullable(edtfDate('Published', 'Day or month of publication; null when not shown.')),
  url: v.nullable(webAddress('Address', 'Where it was read.')),
  language: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}$/, 'id'),
    v.title('Language'),
    v.description('ISO 639 code of the language it is written in.'),
  ),
  kind: oneOf(documentKinds, 'Kind', 'What kind of document it is.'),
  side: text('Side', 'Who published it: the side of a host country, other-official or press.'),
});

/** A place, or a building that is part of one. */
export const venueSchema = v.object({
  id: id('Stable id.'),
  name: localizedText('Name', 'What it is called.'),
  altLabel: altLabels('Former names and spellings.'),
  hiddenLabel: hiddenLabels('Descriptions, such as the capital of a country.'),
  city: v.nullable(text('City', 'The city it lies in.')),
  country: country('Country', 'ISO 3166-1 alpha-2.'),
  lat: degrees(90, 'Latitude', 'Degrees north, WGS 84.'),
  lon: degrees(180, 'Longitude', 'Degrees east, WGS 84.'),
  precision: oneOf(
    venuePrecisions,
    'Precision',
    'Whether the coordinates are of the building or of the city.',
  ),
  partOf: v.nullable(reference('venues', 'Part of', 'Id of the place that the map counts it under.')),
  note: v.nullable(text('Note', 'What a reader should know of the place.')),
});

/** A concept of the topic scheme (SKOS). Concepts without a broader one are the scheme's groups. */
export const topicSchema = v.object({
  id: id('Stable id.'),
  prefLabel: localizedText('Preferred label', 'The full name (skos:prefLabel).'),
  shortLabel: localizedText('Short label', 'A name of at most about 20 characters, for rows and marks.'),
  altLabel: altLabels('Words that reports use for it (skos:altLabel).'),
  hiddenLabel: hiddenLabels('More words for it (skos:hiddenLabel).'),
  broader: v.nullable(reference('topics', 'Broader', 'Id of the broader concept (skos:broader).')),
  definition: v.pipe(
    v.object({ en: v.pipe(v.string(), v.nonEmpty('empty')) }),
    v.title('Definition'),
    v.description('What is counted under it (skos:definition).'),
  ),
});

/** A person who took part in a contact. */
export const officialSchema = v.object({
  id: id('Stable id.'),
  name: localizedText('Name', 'As it is usually written.'),
  altLabel: altLabels('Other spellings of the name.'),
  country: country('Country', 'ISO 3166-1 alpha-2 of the country served.'),
  role: localizedText('Role', 'Office at the time of the contacts.'),
});

/** A span of days that is drawn behind the timeline as context. */
export const periodSchema = v.object({
  id: id('Stable id.'),
  label: localizedText('Label', 'The full name.'),
  shortLabel: localizedText('Short label', 'The name on the timeline.'),
  start: edtfDate('Start', 'First day.'),
  end: v.nullable(edtfDate('End', 'Last day; null while it lasts.')),
  kind: oneOf(periodKinds, 'Kind', 'What kind of context it is.'),
  note: v.nullable(text('Note', 'Why it starts and ends there.')),
  documents: documentReferences('The documents that bear its dates.'),
});

/** A way to draw disputed boundaries on the map. */
export const boundaryViewSchema = v.object({
  id: id('Stable id; the class of a line in this view stands under it in map/boundaries.json.'),
  label: localizedText('Label', 'What the view is called on screen and in exports.'),
  caption: v.optional(
    localizedText('Caption', 'What is said of it under the map, within a sentence; else its label.'),
  ),
  note: localizedText('Note', 'Where its lines come from, and what it is not.'),
  offer: oneOf(
    ['always', 'configured'],
    'Offer',
    'always: readers may choose it; configured: only where the site’s own settings name it.',
  ),
});

export type BoundaryViewRecord = v.InferOutput<typeof boundaryViewSchema>;
export type DocumentRecord = v.InferOutput<typeof documentSchema>;
export type VenueRecord = v.InferOutput<typeof venueSchema>;
export type TopicRecord = v.InferOutput<typeof topicSchema>;
export type OfficialRecord = v.InferOutput<typeof officialSchema>;
export type PeriodRecord = v.InferOutput<typeof periodSchema>;
