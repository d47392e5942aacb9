import type { ConflictRecord, ContactRecord } from '#model/schema/contactSchema.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import { type HostRecord, type PackageRecord, packageFile } from '#model/schema/packageSchema.ts';
import type { PeriodRecord } from '#model/schema/referenceSchemas.ts';
import { type Records, resourceNames } from '#model/schema/resources.ts';
import { channelIds } from './channelIds.ts';
import { compareText } from './compareText.ts';
import type { Conflict, Contact, ContextPeriod, Dataset } from './Dataset.ts';
import { placeUnknown, remote, thirdCountry } from './Dataset.ts';
import { type DateSpan, parseEdtf } from './edtf.ts';
import { leaveOutUnfit } from './leaveOutUnfit.ts';
import { outermost } from './outermost.ts';
import type { Problem } from './Problem.ts';
import { pruneReferences } from './pruneReferences.ts';
import { readReliability } from './readReliability.ts';
import { sideIds } from './sideIds.ts';
import { topicTree } from './topicTree.ts';

/**
 * Joins validated records into the dataset that the app works with.
 *
 * @param problems what validation has already left out; broken references are added to it
 */
export function buildDataset(pack: PackageRecord, files: Records, problems: readonly Problem[]): Dataset {
  const { version, created, readout } = pack;
  const pathOf = (name: ResourceName) => fileOf(pack, name);
  const { records: linked, problems: dangling } = pruneReferences(files, pathOf);
  const { records, problems: unfit } = leaveOutUnfit(pack, linked, pathOf);
  const { reliability, problems: unread } = readReliability(pack);
  const venues = byId(records.venues);
  const documents = byId(records.documents);
  const placeOf = (venue: string | null) =>
    venue === null ? null : outermost(venue, (id) => venues.get(id)?.partOf);
  const contacts = records.contacts
    .map((record) => ({ record, span: spanOf(record.date) }))
    .sort(
      (a, b) => a.span.from - b.span.from || a.span.to - b.span.to || compareText(a.record.id, b.record.id),
    )
    .map(
      ({ record: { topics, conflicts, ...record }, span }, index): Contact => ({
        ...record,
        index,
        span,
        channel: channelOf(record, readout.hosts),
        place: placeOf(record.venue),
        codings: topics,
        sides: [...new Set(record.documents.map((id) => documents.get(id)?.side ?? 'press'))],
        conflicts: conflicts.map(conflictOf),
        isLocal: false,
      }),
    );
  const coverage = { start: spanOf(readout.coverage.start).from, end: spanOf(readout.coverage.end).to };
  const { groups, groupOf } = topicTree(records.topics);
  return {
    version,
    created,
    title: readout.title,
    coverage,
    principals: readout.principals,
    hosts: readout.hosts,
    channels: channelsOf(contacts, readout.hosts),
    sides: sideIds(readout.hosts),
    contacts,
    contactsById: byId(contacts),
    documents,
    venues,
    places: byId(records.venues.filter(({ partOf }) => partOf === null)),
    topics: byId(records.topics.filter(({ id }) => !groups.has(id))),
    topicGroups: byId(records.topics.filter(({ id }) => groups.has(id))),
    groupOf,
    officials: byId(records.officials),
    periods: records.periods.map((record) => contextPeriod(record, coverage.end)),
    shownPeriods: readout.periods.shown,
    pinnedPeriods: readout.periods.pinned,
    claims: records.claims,
    gaps: records.gaps.map((gap) => ({ ...gap, span: spanOrNull(gap.date) })),
    reliability,
    boundaryViews: records.boundaryViews,
    files: filesOf(pack),
    mapCredit: readout.mapCredit ?? null,
    countries: readout.countries,
    problems: [...unread, ...problems, ...dangling, ...unfit],
    local: null,
  };
}

/** The path of a resource's file, as the data package gives it. */
export function fileOf(pack: PackageRecord, name: ResourceName): string {
  return pack.resources.find((resource) => resource.name === name)?.path ?? `${name}.json`;
}

/** What is added to the address of a resource's file, so that no cache gives another version of it than the package names. */
export function versionOf(pack: PackageRecord, name: ResourceName): string {
  const hash = pack.resources.find((resource) => resource.name === name)?.hash;
  return hash ? `?v=${encodeURIComponent(hash.replace(/^\w+:/, '').slice(0, 12))}` : '';
}

/** The package and all that it lists, as the page asks for it; files of the map have no version in their address. */
function filesOf(pack: PackageRecord): string[] {
  const versioned: readonly string[] = resourceNames;
  const listed = pack.resources.map(({ name, path }) =>
    versioned.includes(name) ? `${path}${versionOf(pack, name as ResourceName)}` : path,
  );
  return [...listed, packageFile];
}

/** The channel of a contact: a host's when held there, else remote, a third country, or unknown. */
export function channelOf(
  { mode, hostCountry }: Pick<ContactRecord, 'mode' | 'hostCountry'>,
  hosts: readonly HostRecord[],
): string {
  if (mode !== 'in-person') return remote;
  if (hostCountry === null) return placeUnknown;
  return hosts.find(({ country }) => country === hostCountry)?.channel ?? thirdCountry;
}

function channelsOf(contacts: readonly Contact[], hosts: readonly HostRecord[]): string[] {
  const isNeeded = contacts.some(({ channel }) => channel === placeUnknown);
  return channelIds(hosts).filter((channel) => channel !== placeUnknown || isNeeded);
}

function contextPeriod(record: PeriodRecord, dataEnd: number): ContextPeriod {
  return {
    ...record,
    from: spanOf(record.start).from,
    to: record.end === null ? dataEnd : spanOf(record.end).to,
    isOpen: record.end === null,
  };
}

function conflictOf({ date, ...conflict }: ConflictRecord): Conflict {
  return { ...conflict, span: spanOrNull(date) };
}

function spanOrNull(date: string | null): DateSpan | null {
  return date === null ? null : spanOf(date);
}

/** The span of a date that validation has let through. */
function spanOf(date: string): DateSpan {
  const span = parseEdtf(date);
  if (!span) throw new Error(`buildDataset: “${date}” was not validated`);
  return span;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
