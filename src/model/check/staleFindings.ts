import type { Finding } from '#model/Finding.ts';
import type { DataFile } from './CheckedData.ts';
import { describeResources, type ResourceDescription } from './describeResources.ts';

/** Where the data package no longer describes the files as they are. */
export function staleFindings(
  { resources }: { readonly resources: readonly ResourceDescription[] },
  files: readonly DataFile[],
): Finding[] {
  const fresh = describeResources(resources, files);
  const changed = fresh.flatMap((resource): Finding[] => {
    const stands = resources.find(({ name }) => name === resource.name) ?? {};
    const differing = Object.keys(resource).filter(
      (property) => JSON.stringify(Reflect.get(stands, property)) !== JSON.stringify(resource[property]),
    );
    return differing.length > 0 ? [stale(resource.name, differing.join(', '))] : [];
  });
  const left = resources.filter(({ name }) => !fresh.some((resource) => resource.name === name));
  return [...changed, ...left.map(({ name, path }) => stale(name, path))];
}

function stale(name: string, received: string): Finding {
  return { path: `resources.${name}`, code: 'stale', received, expected: 'run npm run data:package' };
}
