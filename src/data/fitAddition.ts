import type { Addition } from '#model/Addition.ts';
import { type LocalReport, localReportsFile } from '#model/LocalReport.ts';
import type { GrowingRecords } from '#model/mergeAddition.ts';
import type { Problem } from '#model/Problem.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';

/** What tells one contact from another; what else differs is a coder's better knowledge of the same one. */
const distinctive = ['date', 'mode', 'level', 'venue'] as const;

type Fit = { readonly addition: Addition; readonly problems: readonly Problem[] };

/**
 * What of a kept report can be merged into the records: not the contacts that are in `misfits`, nor those whose id has
 * been given to another contact meanwhile, which are named.
 *
 * @param misfits ids of contacts that name what the data does not have
 */
export function fitAddition(
  { contacts: there }: GrowingRecords,
  { addition }: LocalReport,
  misfits: ReadonlySet<string>,
): Fit {
  const byId = new Map(there.map((contact) => [contact.id, contact]));
  const problems = addition.contacts.flatMap((contact) => strangerProblem(contact, byId.get(contact.id)));
  const strangers = new Set(problems.map(({ record }) => record));
  const contacts = addition.contacts.filter(({ id }) => !misfits.has(id) && !strangers.has(id));
  return { addition: { ...addition, contacts }, problems };
}

function strangerProblem(contact: ContactRecord, known: ContactRecord | undefined): Problem[] {
  const fields = distinctive.filter((name) => known && known[name] !== contact[name]);
  if (fields.length === 0) return [];
  return [
    {
      file: localReportsFile,
      record: contact.id,
      path: fields.join(', '),
      code: 'taken',
      received: contact.id,
      expected: fields.join(', '),
      scope: 'record',
    },
  ];
}
