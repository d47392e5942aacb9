import * as v from 'valibot';
import { fileOf } from '#model/buildDataset.ts';
import type { Finding } from '#model/Finding.ts';
import { leaveOutUnfit } from '#model/leaveOutUnfit.ts';
import type { Problem } from '#model/Problem.ts';
import { pruneReferences } from '#model/pruneReferences.ts';
import { readReliability } from '#model/readReliability.ts';
import type { SchemaNode } from '#model/schema/fieldDictionary.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import { type PackageRecord, packageFile, packageSchema } from '#model/schema/packageSchema.ts';
import { type Records, resourceSchemas } from '#model/schema/resources.ts';
import { problemOf, recordName } from '#model/validateRecords.ts';
import type { CheckedData, DataFile } from './CheckedData.ts';
import { channelFindings } from './channelFindings.ts';
import { claimRecordFindings } from './claimRecordFindings.ts';
import { codingFindings } from './codingFindings.ts';
import { conflictFindings } from './conflictFindings.ts';
import { cycleFindings } from './cycleFindings.ts';
import { documentFindings } from './documentFindings.ts';
import { gapFindings } from './gapFindings.ts';
import { packageFindings } from './packageFindings.ts';
import { participantFindings } from './participantFindings.ts';
import { periodFindings } from './periodFindings.ts';
import { readRecords } from './readRecords.ts';
import { shapeFindings } from './shapeFindings.ts';
import { staleFindings } from './staleFindings.ts';
import { topicFindings } from './topicFindings.ts';

/**
 * All that is wrong with a data folder: what the page would leave out, and what it would forgive but the project's
 * own data may not have. Rules about how records fit together look at those alone that fit their schema.
 *
 * @param packageContent what `datapackage.json` holds; undefined when it is not JSON
 * @param files all other files of the folder
 */
export function checkDataset(packageContent: unknown, files: readonly DataFile[]): Problem[] {
  const result = v.safeParse(packageSchema, packageContent);
  if (!result.success) return result.issues.map((issue) => problemOf(issue, packageFile, ''));
  const pack = result.output;
  const unreadable = files.filter(({ content }) => content === undefined).map(({ path }) => notJson(path));
  const { sources, records, problems } = readRecords(pack, files);
  const pathOf = (name: ResourceName) => fileOf(pack, name);
  const pruned = pruneReferences(records, pathOf);
  return [
    ...unreadable,
    ...readReliability(pack).problems,
    ...sources.filter(({ isMissing }) => isMissing).map(({ file }) => notAList(file, files)),
    ...problems,
    ...sources.flatMap(({ name, file, elements }) =>
      elements.flatMap((element, index) =>
        shapeFindings(resourceSchemas[name] as unknown as SchemaNode, element).map((finding) =>
          located(finding, file, recordName(element, index)),
        ),
      ),
    ),
    ...pruned.problems,
    ...leaveOutUnfit(pack, pruned.records, pathOf).problems,
    ...ruleProblems({ pack, records }),
    ...[...packageFindings({ pack, records }), ...staleFindings(packageContent as PackageRecord, files)].map(
      (finding) => located(finding, packageFile, ''),
    ),
  ];
}

function ruleProblems(data: CheckedData): Problem[] {
  const { pack, records } = data;
  const partOf = new Map(records.venues.map((venue) => [venue.id, venue.partOf]));
  const each = <Name extends keyof Records>(
    name: Name,
    findings: (record: Records[Name][number]) => readonly Finding[],
  ) =>
    records[name].flatMap((record) =>
      findings(record).map((finding) => located(finding, fileOf(pack, name), record.id)),
    );
  return [
    ...each('contacts', (contact) => [
      ...codingFindings(contact),
      ...channelFindings(contact, data),
      ...participantFindings(contact, data),
      ...conflictFindings(contact),
    ]),
    ...each('documents', (document) => documentFindings(document, data)),
    ...each('venues', ({ id }) => cycleFindings(id, 'partOf', (venue) => partOf.get(venue))),
    ...each('topics', (topic) => topicFindings(topic, data)),
    ...each('periods', (period) => periodFindings(period, data)),
    ...each('claims', (claim) => claimRecordFindings(claim, data)),
    ...each('gaps', (gap) => gapFindings(gap, data)),
  ];
}

function located(finding: Finding, file: string, record: string): Problem {
  return { file, record, ...finding, scope: 'part' };
}

function notJson(file: string): Problem {
  return located({ path: '', code: 'type', received: file, expected: 'JSON' }, file, '');
}

/** A file of records that is none, or is not there at all. */
function notAList(file: string, files: readonly DataFile[]): Problem {
  const isThere = files.some(({ path }) => path === file);
  return isThere
    ? located({ path: '', code: 'type', received: file, expected: 'Array' }, file, '')
    : located({ path: 'resources', code: 'reference', received: file, expected: 'data' }, packageFile, '');
}
