import { describe, expect, test } from 'vitest';
import type { DraftContact } from '#ingest/Draft.ts';
import { withCoding, withoutCoding, withoutValue, withValue } from '#views/report/editContact.ts';
import { emptyWork, type ReportWork, type WorkingContact } from '#views/report/ReportWork.ts';
import { readAgain } from '#views/report/readAgain.ts';
import { resolveContact } from '#views/report/resolveContact.ts';
import { draftsOf } from '../../fixtures/drafts.ts';

const paragraphs = [
  'They met in Goa on Thursday and spoke of trade and space.',
  'They had met in Moscow in January.',
];
const { said, coded, contact } = draftsOf(paragraphs);
const goa = contact({
  date: said('2023-05-04', 'on Thursday'),
  venue: said('goa', 'Goa'),
  codings: [coded('trade-investment', 'stated', 'trade'), coded('space', 'stated', 'space')],
});
const moscow = contact({
  telling: said('recalled', 'had met'),
  date: said('2023-01', 'in January'),
  venue: said('moscow', 'Moscow'),
});
const facts = { title: null, author: null, publisher: null, published: null, url: null };
const read = (work: ReportWork, ...contacts: readonly DraftContact[]) =>
  readAgain(work, { report: { ...facts, paragraphs }, contacts });
const edit = (
  work: ReportWork,
  key: string,
  change: (one: WorkingContact) => WorkingContact,
): ReportWork => ({
  ...work,
  contacts: work.contacts.map((one) => (one.key === key ? change(one) : one)),
});
const topics = ['trade-investment', 'payments', 'space'];
/** What stands on the desk: date, place and topics of each contact, and where they are from. */
const desk = ({ contacts }: ReportWork) =>
  contacts.map((one) => {
    const { date, venue, codings } = resolveContact(one, topics);
    return [one.key, one.origin, date.value, venue.value, codings.map(({ topic }) => topic).join(' ')];
  });

describe('what was set by hand', () => {
  test('stands in place of what the report says, and has no evidence', () => {
    const [first] = read(emptyWork, goa).contacts;
    const changed = resolveContact(withValue(first as WorkingContact, 'date', '2023-05-05'), topics);
    expect(changed.date).toEqual({ value: '2023-05-05', evidence: [] });
    expect(changed.venue).toEqual(goa.venue);
  });

  test('is no edit where the report says the same, and can be taken back', () => {
    const [first] = read(emptyWork, goa).contacts as [WorkingContact];
    expect(withValue(first, 'venue', 'goa').edits).toEqual({});
    expect(withValue(first, 'outcome', '').edits).toEqual({});
    const moved = withValue(first, 'venue', 'moscow');
    expect(withValue(moved, 'venue', 'goa').edits).toEqual({});
    expect(withoutValue(moved, 'venue').edits).toEqual({});
    const people = goa.participants.map(({ value, name }) => ({ id: value, name }));
    expect(withValue(first, 'participants', people).edits).toEqual({});
    expect(withValue(first, 'participants', people.slice(1)).edits).toEqual({
      participants: people.slice(1),
    });
  });

  test('codes topics one by one, in the order of the scheme', () => {
    const [first] = read(emptyWork, goa).contacts as [WorkingContact];
    const changed = withCoding(withCoding(first, 'trade-investment', null), 'payments', 'understood');
    const { codings } = resolveContact(withCoding(changed, 'space', 'understood'), topics);
    expect(codings).toEqual([
      { topic: 'payments', certainty: 'understood', evidence: [] },
      { topic: 'space', certainty: 'understood', evidence: [] },
    ]);
    expect(withCoding(first, 'space', 'stated').edits).toEqual({});
    const back = ['trade-investment', 'payments'].reduce(withoutCoding, changed);
    expect(back.edits).toEqual({});
  });
});

describe('a report that is read again', () => {
  test('gives what is new, and leaves keys and what was set by hand with their contacts', () => {
    const before = edit(read(emptyWork, goa), 'c1', (one) => withValue(one, 'venue', 'moscow'));
    const sooner = { ...goa, date: said('2023-05-11', 'on Thursday'), codings: [] };
    // Another day of publication moves the date; the same words bear it.
    expect(desk(read(before, moscow, sooner))).toEqual([
      ['c2', 'report', '2023-01', 'moscow', ''],
      ['c1', 'report', '2023-05-11', 'moscow', ''],
    ]);
  });

  test('keeps topics that were added or removed, whatever it says of others now', () => {
    const before = edit(read(emptyWork, goa), 'c1', (one) =>
      withCoding(withCoding(one, 'space', null), 'payments', 'stated'),
    );
    const richer = { ...goa, codings: [...goa.codings, coded('trade-investment', 'stated')].slice(1) };
    expect(desk(read(before, richer))).toEqual([
      ['c1', 'report', '2023-05-04', 'goa', 'trade-investment payments'],
    ]);
  });

  test('no longer tells of a contact: it goes, unless something of it was changed', () => {
    const before = read(emptyWork, moscow, goa);
    expect(desk(read(before, goa))).toEqual([
      ['c2', 'report', '2023-05-04', 'goa', 'trade-investment space'],
    ]);
    const changed = edit(before, 'c1', (one) => withValue(one, 'date', '2023-01-15'));
    const gone = read(changed, goa);
    expect(desk(gone)).toEqual([
      ['c2', 'report', '2023-05-04', 'goa', 'trade-investment space'],
      ['c1', 'gone', '2023-01-15', 'moscow', ''],
    ]);
    expect(resolveContact(gone.contacts[1] as WorkingContact, topics).venue.evidence).toEqual([]);
    // And when the words come back, so does their contact.
    expect(desk(read(gone, moscow, goa))[0]).toEqual(['c1', 'report', '2023-01-15', 'moscow', '']);
  });

  test('keeps out what was left out, and does not hold on to it alone', () => {
    const before = edit(read(emptyWork, moscow, goa), 'c1', (one) => ({ ...one, isLeftOut: true }));
    expect(read(before, moscow, goa).contacts.map(({ isLeftOut }) => isLeftOut)).toEqual([true, false]);
    expect(desk(read(before, goa)).map(([key]) => key)).toEqual(['c2']);
  });

  test('leaves what was added by hand, at the end', () => {
    const added: WorkingContact = {
      key: 'c2',
      read: contact(),
      origin: 'hand',
      edits: { date: '2023-05-04', venue: 'goa' },
      isLeftOut: false,
    };
    const before = read(emptyWork, goa);
    const work = { ...before, contacts: [...before.contacts, added], count: 2 };
    expect(desk(read(work, goa, moscow)).map(([key]) => key)).toEqual(['c1', 'c3', 'c2']);
  });

  test('tells another story: nothing of the old one is put on the new contact', () => {
    const before = edit(read(emptyWork, moscow), 'c1', (one) => withValue(one, 'level', 'deputy'));
    // Of the same kind, told in the same way: that alone makes it no other's.
    const other = contact({ ...moscow, date: said('2021-06-01'), venue: said('new-delhi') });
    const after = read(before, other);
    expect(desk(after).map(([key, origin]) => [key, origin])).toEqual([
      ['c2', 'report'],
      ['c1', 'gone'],
    ]);
    expect(resolveContact(after.contacts[0] as WorkingContact, topics).level.value).toBe('minister');
  });
});
