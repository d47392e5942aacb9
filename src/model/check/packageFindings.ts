import { fileOf } from '#model/buildDataset.ts';
import type { Finding } from '#model/Finding.ts';
import type { SchemaNode } from '#model/schema/fieldDictionary.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import { packageSchema, reliabilitySchema } from '#model/schema/packageSchema.ts';
import type { CheckedData } from './CheckedData.ts';
import { shapeFindings } from './shapeFindings.ts';

/** Whatever the package names exists: the principals, a principal for each host, the periods to show. */
export function packageFindings({ pack, records }: CheckedData): Finding[] {
  const { principals, hosts, periods } = pack.readout;
  const absent = (name: ResourceName, ids: readonly string[], path: string) => {
    const known = new Set(records[name].map(({ id }) => id));
    return ids.flatMap((id, index): Finding[] =>
      known.has(id)
        ? []
        : [
            {
              path: `readout.${path}[${index}]`,
              code: 'reference',
              received: id,
              expected: fileOf(pack, name),
            },
          ],
    );
  };
  const countries = principals.map((id) => records.officials.find((official) => official.id === id)?.country);
  const strangers = hosts.flatMap(({ country }, index): Finding[] =>
    countries.includes(country)
      ? []
      : [
          {
            path: `readout.hosts[${index}].country`,
            code: 'disagrees',
            received: country,
            expected: 'readout.principals',
          },
        ],
  );
  return [
    ...shapeFindings(packageSchema.entries.readout as unknown as SchemaNode, pack.readout, 'readout'),
    ...shapeFindings(
      reliabilitySchema as unknown as SchemaNode,
      pack.readout.reliability,
      'readout.reliability',
    ),
    ...absent('officials', principals, 'principals'),
    ...strangers,
    ...absent('periods', periods.shown, 'periods.shown'),
    ...absent('periods', periods.pinned, 'periods.pinned'),
    ...repeated(periods.shown, 'readout.periods.shown'),
    ...repeated(periods.pinned, 'readout.periods.pinned'),
  ];
}

function repeated(ids: readonly string[], path: string): Finding[] {
  return ids.flatMap((id, index): Finding[] =>
    ids.indexOf(id) === index
      ? []
      : [{ path: `${path}[${index}]`, code: 'repeated', received: id, expected: '' }],
  );
}
