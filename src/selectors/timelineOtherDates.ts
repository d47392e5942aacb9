import type { Contact } from '#model/Dataset.ts';
import type { DateSpan } from '#model/edtf.ts';

/** A date that documents give for a contact, other than the one that was coded. */
export type OtherDate = { readonly span: DateSpan; readonly documents: readonly string[] };

const none: readonly OtherDate[] = [];

/** The other dates of a contact. Other venues, and a date that names the same days, are left out. */
export function otherDates({ conflicts, span: own }: Contact): readonly OtherDate[] {
  if (conflicts.length === 0) return none;
  return conflicts.flatMap(({ span, documents }) =>
    span && (span.earliest !== own.earliest || span.latest !== own.latest) ? [{ span, documents }] : [],
  );
}
