import * as v from 'valibot';
import { approximateDays, parseEdtf } from '#model/edtf.ts';

/** The resources of the data package, by name; each is one file of records. */
export type ResourceName =
  | 'contacts'
  | 'documents'
  | 'venues'
  | 'topics'
  | 'officials'
  | 'periods'
  | 'claims'
  | 'gaps'
  | 'boundaryViews';

/** What a field can say about itself besides its type; `pruneReferences` and the field dictionary read it. */
export type FieldMetadata = {
  /** The resource whose ids the field holds. */
  readonly references?: ResourceName;
  /** The name of the value's format in the field dictionary, e.g. `edtf`. */
  readonly format?: string;
  /** Means something else when a part of it is taken out, and so falls with the first that is. */
  readonly isWhole?: boolean;
};

/** Validation messages are codes; `describeProblem` turns them into a sentence in the reader's language. */
export type ValidationCode =
  | 'edtf'
  | 'id'
  | 'empty'
  | 'url'
  | 'country'
  | 'range'
  | 'version'
  | 'colour'
  | 'fonts'
  | 'origin'
  | 'tiles'
  | 'elsewhere'
  | 'settings'
  | 'instant';

const code = (name: ValidationCode) => name;

/** Text that is not empty. */
export function text(title: string, description: string) {
  return v.pipe(v.string(), v.nonEmpty(code('empty')), v.title(title), v.description(description));
}

/** Text in one of the languages of the interface; English is always there, the others fall back to it. */
export function localizedText(title: string, description: string) {
  const words = v.pipe(v.string(), v.nonEmpty(code('empty')));
  return v.pipe(
    v.object({ en: words, hi: v.optional(words), ru: v.optional(words) }),
    v.title(title),
    v.description(description),
  );
}

/** Other words for the same thing, English alone. */
export function altLabels(description: string) {
  return v.pipe(
    v.object({ en: v.array(v.string()) }),
    v.title('Alternative labels'),
    v.description(description),
  );
}

/** Further words by which reports are read, which are shown nowhere; most records have none. */
export function hiddenLabels(description: string) {
  return v.optional(
    v.pipe(
      v.object({ en: v.array(v.string()) }),
      v.title('Hidden labels'),
      v.description(`${description} Read in reports, and shown nowhere.`),
    ),
  );
}

/** The stable id of a record. */
export function id(description: string) {
  return v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9-]*$/, code('id')),
    v.title('Id'),
    v.description(description),
  );
}

/** The id of a record of another resource. */
export function reference(resource: ResourceName, title: string, description: string) {
  return v.pipe(
    v.string(),
    v.nonEmpty(code('empty')),
    v.title(title),
    v.description(description),
    v.metadata({ references: resource } satisfies FieldMetadata),
  );
}

/** A list that may be empty. */
export function listOf<const T extends v.GenericSchema>(item: T, title: string, description: string) {
  return v.pipe(v.array(item), v.title(title), v.description(description));
}

/** A list that a record may leave out, which then has none. */
export function optionalList<const T extends v.GenericSchema>(item: T, title: string, description: string) {
  return v.optional(listOf(item, title, description), []);
}

/** The documents that bear a statement: at least one, since nothing is said without a source. */
export function documentReferences(description: string) {
  return v.pipe(
    v.array(reference('documents', 'Document', 'Id of a document.')),
    v.nonEmpty(code('empty')),
    v.title('Documents'),
    v.description(description),
  );
}

/** One word of a closed list. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  values: T,
  title: string,
  description: string,
) {
  return v.pipe(v.picklist(values), v.title(title), v.description(description));
}

/** How a date is to be read, in the words of the field dictionary. */
const edtfForm = `EDTF: a day, a month or a year, or an interval of two of them; ~ after one is approximate, and widens a day by ${approximateDays} days either side, a month by one month, a year by one year.`;

/** An EDTF date of the codebook's subset; the description need not say what EDTF is. */
export function edtfDate(title: string, description: string) {
  return v.pipe(
    v.string(),
    v.check((value) => parseEdtf(value) !== null, code('edtf')),
    v.title(title),
    v.description(`${description} ${edtfForm}`),
    v.metadata({ format: 'edtf' } satisfies FieldMetadata),
  );
}

/** An ISO 3166-1 alpha-2 country code. */
export function country(title: string, description: string) {
  return v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/, code('country')),
    v.title(title),
    v.description(description),
  );
}

/** Decimal degrees (WGS 84) within ±`limit`. */
export function degrees(limit: 90 | 180, title: string, description: string) {
  return v.pipe(
    v.number(),
    v.minValue(-limit, code('range')),
    v.maxValue(limit, code('range')),
    v.title(title),
    v.description(description),
  );
}

/** A web address that is safe to link to: http or https alone. */
export function webAddress(title: string, description: string) {
  return v.pipe(
    v.string(),
    v.check((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), code('url')),
    v.title(title),
    v.description(description),
    v.metadata({ format: 'uri' } satisfies FieldMetadata),
  );
}
