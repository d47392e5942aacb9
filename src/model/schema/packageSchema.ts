import * as v from 'valibot';
import { placeUnknown, remote, thirdCountry } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import { country, edtfDate, id, localizedText, text } from './fields.ts';

/** A country whose side is told apart: contacts that it hosts, and documents that it publishes. */
const hostSchema = v.object({
  country: country('Country', 'ISO 3166-1 alpha-2.'),
  channel: id('Id of the channel of contacts held there.'),
  side: id('Id of the side of documents that its government publishes.'),
  label: localizedText('Channel label', 'Name of the channel.'),
  shortLabel: localizedText('Short label', 'The country’s name where room is short.'),
  sideLabel: localizedText('Side label', 'What its documents are called.'),
});

/** Hosts have channels and sides of their own, and none of those that every data set has. */
function hasOwnChannels(hosts: readonly { channel: string; side: string }[]): boolean {
  const channels = [...hosts.map(({ channel }) => channel), thirdCountry, remote, placeUnknown];
  const sides = [...hosts.map(({ side }) => side), 'other-official', 'press'];
  return [channels, sides].every((ids) => new Set(ids).size === ids.length);
}

/** What Readout reads of `datapackage.json`, a Frictionless Data Package (v2), besides the standard's own. */
export const packageSchema = v.object({
  name: text('Name', 'Short name of the package.'),
  title: text('Title', 'Title in English.'),
  version: text('Version', 'Version of the data.'),
  created: text('Created', 'When the package was made, ISO 8601.'),
  resources: v.array(v.object({ name: v.string(), path: v.string() })),
  readout: v.object({
    title: localizedText('Title', 'What the dashboard shows.'),
    principals: v.pipe(v.array(id('Id of an official.')), v.length(2, 'empty')),
    hosts: v.pipe(
      v.array(hostSchema),
      v.length(2, 'empty'),
      v.check((hosts) => hasOwnChannels(hosts), 'duplicate'),
    ),
    coverage: v.pipe(
      v.object({
        start: edtfDate('Start', 'The first day that was coded.'),
        end: edtfDate('End', 'The last day that was coded: the data’s date.'),
      }),
      v.check(({ start, end }) => (parseEdtf(start)?.from ?? 0) <= (parseEdtf(end)?.to ?? 0), 'range'),
    ),
    periods: v.object({ shown: v.array(v.string()), pinned: v.array(v.string()) }),
  }),
});

export type PackageRecord = v.InferOutput<typeof packageSchema>;
export type HostRecord = v.InferOutput<typeof hostSchema>;
