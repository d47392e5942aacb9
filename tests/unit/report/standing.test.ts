import { describe, expect, test } from 'vitest';
import type { DraftContact, Report } from '#ingest/Draft.ts';
import { type ContactEdits, emptyWork, type ReportWork } from '#views/report/ReportWork.ts';
import { readAgain } from '#views/report/readAgain.ts';
import { standingOf } from '#views/report/standingOf.ts';
import { workProblems } from '#views/report/workProblems.ts';
import { draftsOf } from '../../fixtures/drafts.ts';
import { shippedDataset } from '../../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const report: Report = {
  title: 'Ministers meet again',
  author: null,
  publisher: 'Daily Lantern',
  published: '2026-02-06',
  url: null,
  paragraphs: ['They met in Moscow.'],
};
const { said, coded, contact } = draftsOf(report.paragraphs);
const fresh = contact({ date: said('2026-02-05'), venue: said('moscow', 'Moscow') });
/** Of the shipped data, where it has codings of multipolarity and none of space. */
const known = contact({
  date: said('2023-05-04'),
  venue: said('goa'),
  format: said('sidelines'),
  codings: [coded('space', 'stated'), coded('sco', 'stated')],
});
const undated = contact({ venue: said('moscow') });

function work(contacts: readonly DraftContact[], edits: ContactEdits = {}): ReportWork {
  const read = readAgain(emptyWork, { report, contacts });
  return { ...read, contacts: read.contacts.map((one, index) => (index === 0 ? { ...one, edits } : one)) };
}

const standing = (one: ReportWork) => standingOf(one, report, dataset);

describe('what becomes of the contacts of a report', () => {
  test('a new one, one that the data has, and one that is not complete', () => {
    const { contacts, addition } = standing(work([fresh, known, undated]));
    expect(contacts.map(({ outcome }) => outcome)).toEqual([
      { kind: 'new', contact: '2026-02-05-moscow' },
      { kind: 'known', contact: '2023-05-04-goa', topics: ['space'], coded: ['sco'] },
      { kind: 'incomplete', missing: ['date'] },
    ]);
    expect(addition.contacts.map(({ id }) => id)).toEqual(['2026-02-05-moscow']);
    expect(addition.known.map((one) => [one.contact, one.codings.map(({ topic }) => topic)])).toEqual([
      ['2023-05-04-goa', ['space']],
    ]);
  });

  test('the news stands first, what is recalled or expected after it, and last what was added by hand', () => {
    const recalled = contact({ ...known, telling: said('recalled') });
    const planned = contact({ ...undated, telling: said('planned') });
    const read = work([recalled, planned, fresh]);
    const byHand = { key: 'c4', read: fresh, origin: 'hand', edits: {}, isLeftOut: false } as const;
    const { contacts } = standing({ ...read, contacts: [byHand, ...read.contacts] });
    expect(contacts.map((one) => one.contact.key)).toEqual(['c3', 'c1', 'c2', 'c4']);
    expect(contacts.map(({ outcome }) => outcome?.kind)).toEqual(['new', 'known', 'incomplete', 'new']);
  });

  test('follows what is set by hand', () => {
    const { contacts } = standing(work([undated], { date: '2026-02-05' }));
    expect(contacts[0]?.outcome).toEqual({ kind: 'new', contact: '2026-02-05-moscow' });
    const elsewhere = standing(work([known], { date: '2026-02-05' }));
    expect(elsewhere.contacts[0]?.outcome).toEqual({ kind: 'new', contact: '2026-02-05-goa' });
  });

  test('nothing, where it is left out', () => {
    const both = work([fresh, known]);
    const one = {
      ...both,
      contacts: both.contacts.map((each, index) => ({ ...each, isLeftOut: index === 0 })),
    };
    const { contacts, addition } = standing(one);
    expect(contacts.map(({ outcome }) => outcome?.kind)).toEqual([undefined, 'known']);
    expect(addition.contacts).toEqual([]);
  });
});

describe('what is written by hand', () => {
  test('is in the record: summary, outcome, notes; blanks around it are not', () => {
    const { addition } = standing(
      work([fresh], { summary: ' They met. ', outcome: ' A pact. ', coderNotes: '  ' }),
    );
    const [record] = addition.contacts;
    expect(record?.summary).toBe('They met.');
    expect(record?.outcomes).toEqual([{ text: 'A pact.', documents: [addition.document.id] }]);
    expect(record?.coderNotes).toBeNull();
  });

  test('is not put on a contact that the data has', () => {
    const { addition } = standing(work([known], { summary: 'Mine.', outcome: 'Mine.' }));
    expect(addition.contacts).toEqual([]);
    expect(JSON.stringify(addition)).not.toContain('Mine.');
  });

  test('says of a new document what no report says, and of a known one nothing', () => {
    const details = { language: 'ru', kind: 'wire', side: 'russia' } as const;
    const { document } = standing({ ...work([fresh]), details }).addition;
    expect(document).toMatchObject({ ...details, publisher: 'Daily Lantern', published: '2026-02-06' });
    const [first] = dataset.documents.values();
    if (!first) throw new Error('there is no document');
    const again = { ...report, url: first.url };
    const addition = standingOf({ ...work([fresh]), details }, again, dataset).addition;
    expect(addition.document).toEqual(first);
  });
});

describe('what must be mended before it can be kept', () => {
  const kinds = (one: ReportWork) => workProblems(standing(one)).map(({ kind }) => kind);

  test('nothing, where all is there', () => {
    expect(kinds(work([fresh, known]))).toEqual([]);
  });

  test('a missing value, by the number of the contact and the element of the field', () => {
    expect(workProblems(standing(work([fresh, undated])))).toEqual([
      { kind: 'missing', number: 2, field: 'date', target: 'report-c2-date' },
    ]);
  });

  test('a day of publication that is none, before all else', () => {
    const typed = { ...work([fresh]), facts: { published: ' May 5 ' } };
    expect(workProblems(standing(typed))).toEqual([
      { kind: 'published', text: 'May 5', target: 'report-document-published' },
    ]);
    expect(workProblems(standing({ ...typed, facts: { published: '' } }))).toEqual([]);
  });

  test('no contact at all', () => {
    expect(kinds(emptyWork)).toEqual(['nothing']);
    const out = work([undated]);
    expect(kinds({ ...out, contacts: out.contacts.map((one) => ({ ...one, isLeftOut: true })) })).toEqual([
      'nothing',
    ]);
  });

  test('an empty summary, and an address that is none, with field and reason', () => {
    const problems = workProblems(
      standingOf(work([fresh], { summary: ' ' }), { ...report, url: 'javascript:alert(1)' }, dataset),
    );
    expect(problems).toMatchObject([
      {
        kind: 'invalid',
        number: null,
        field: 'url',
        target: 'report-document-url',
        problem: { code: 'url' },
      },
      {
        kind: 'invalid',
        number: 1,
        field: 'summary',
        target: 'report-c1-summary',
        problem: { code: 'empty' },
      },
    ]);
  });

  test('that the data has all of it: the same report once more', () => {
    const document = [...dataset.documents.values()].find(({ id }) =>
      dataset.contactsById.get('2023-05-04-goa')?.documents.includes(id),
    );
    const again = { ...report, ...document, paragraphs: report.paragraphs };
    const same = contact({ ...known, codings: [coded('sco', 'stated')] });
    expect(workProblems(standingOf(work([same]), again, dataset))).toEqual([{ kind: 'spent' }]);
    expect(workProblems(standingOf(work([known]), again, dataset))).toEqual([]);
  });
});
