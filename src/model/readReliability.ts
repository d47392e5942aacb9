import * as v from 'valibot';
import type { Problem } from './Problem.ts';
import {
  type PackageRecord,
  packageFile,
  type Reliability,
  reliabilitySchema,
} from './schema/packageSchema.ts';
import { problemOf } from './validateRecords.ts';

/** How far two coders agreed, where the package says it; what cannot be used is left out and reported. */
export function readReliability({ readout: { reliability } }: PackageRecord): {
  readonly reliability: Reliability | null;
  readonly problems: readonly Problem[];
} {
  if (reliability === undefined) return { reliability: null, problems: [] };
  const { success, output, issues } = v.safeParse(reliabilitySchema, reliability);
  if (success) return { reliability: output, problems: [] };
  const problems = issues.map((issue): Problem => {
    const { path, ...fault } = problemOf(issue, packageFile, '');
    return { ...fault, path: ['readout.reliability', path].filter(Boolean).join('.'), scope: 'part' };
  });
  return { reliability: null, problems };
}
