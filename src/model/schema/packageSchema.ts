import * as v from 'valibot';
import { channelIds } from '#model/channelIds.ts';
import { parseEdtf } from '#model/edtf.ts';
import { sideIds } from '#model/sideIds.ts';
import { country, edtfDate, id, localizedText, text } from './fields.ts';

/** The file that describes all others. */
export const packageFile = 'datapackage.json';

/** A country whose side is told apart: contacts that it hosts, and documents that it publishes. */
const hostSchema = v.object({
  country: country('Country', 'ISO 3166-1 alpha-2.'),
  channel: id('Id of the channel of contacts held there.'),
  side: id('Id of the side of documents that its government publishes.'),
  label: localizedText('Channel label', 'Name of the channel.'),
  shortLabel: localizedText('Short label', 'The country’s name where room is short.'),
  sideLabel: localizedText('Side label', 'What its documents are called.'),
});

/** How far a second coder, who did not see the first codings, agreed with them; where that was tried. */
export const reliabilitySchema = v.object({
  contacts: count('Contacts', 'How many contacts were coded twice.'),
  units: count('Units', 'How many judgements were compared: one for each contact and topic.'),
  alpha: agreement('Alpha', 'Krippendorff’s alpha for nominal codings.'),
  f1: agreement('F1', 'F1 of the second coder’s codings against the first’s.'),
});

function count(title: string, description: string) {
  return v.pipe(
    v.number(),
    v.integer('range'),
    v.minValue(1, 'range'),
    v.title(title),
    v.description(description),
  );
}

/** One is full agreement; below zero is worse than chance. */
function agreement(title: string, description: string) {
  return v.pipe(
    v.number(),
    v.minValue(-1, 'range'),
    v.maxValue(1, 'range'),
    v.title(title),
    v.description(description),
  );
}

/** Hosts have channels and sides of their own, and none of those that every data set has. */
function hasOwnChannels(hosts: readonly { channel: string; side: string }[]): boolean {
  return [channelIds(hosts), sideIds(hosts)].every((ids) => new Set(ids).size === ids.length);
}

/** What Readout reads of `datapackage.json`, a Frictionless Data Package (v2), besides the standard's own. */
export const packageSchema = v.object({
  name: text('Name', 'Short name of the package.'),
  title: text('Title', 'Title in English.'),
  version: text('Version', 'Version of the data.'),
  created: text('Created', 'When the package was made, ISO 8601.'),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      /** Of the file's content; what is no text is as if it were not there. */
      hash: v.fallback(v.optional(v.string()), undefined),
    }),
  ),
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
    /** Whatever stands there: `readReliability` reads it, and the page can do without it. */
    reliability: v.optional(v.unknown()),
    periods: v.object({ shown: v.array(v.string()), pinned: v.array(v.string()) }),
    mapCredit: v.optional(localizedText('Map credit', 'Whose base map it is, as a sentence.')),
    countries: v.optional(
      v.record(country('Country', 'ISO 3166-1 alpha-2.'), localizedText('Name', 'What it is called.')),
      {},
    ),
  }),
});

export type PackageRecord = v.InferOutput<typeof packageSchema>;
export type Reliability = v.InferOutput<typeof reliabilitySchema>;
export type HostRecord = v.InferOutput<typeof hostSchema>;
