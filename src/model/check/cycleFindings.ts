import type { Finding } from '#model/Finding.ts';

/**
 * Whether a record is, in the end, above itself.
 *
 * @param path the field that names the record above
 * @param above id of the record above another; none at the top
 */
export function cycleFindings(
  id: string,
  path: string,
  above: (id: string) => string | null | undefined,
): Finding[] {
  const seen = new Set<string>();
  for (let next = above(id); next && !seen.has(next); next = above(next)) {
    if (next === id) return [{ path, code: 'cycle', received: id, expected: '' }];
    seen.add(next);
  }
  return [];
}
