import type { HostRecord } from './schema/packageSchema.ts';

/** Ids of all sides that a document can have: the hosts' own, then those of every data set. */
export function sideIds(hosts: readonly Pick<HostRecord, 'side'>[]): string[] {
  return [...hosts.map(({ side }) => side), 'other-official', 'press'];
}
