import { placeUnknown, remote, thirdCountry } from './Dataset.ts';
import type { HostRecord } from './schema/packageSchema.ts';

/** Ids of all channels that a contact can have, in drawing order: the hosts' own, then those of every data set. */
export function channelIds(hosts: readonly Pick<HostRecord, 'channel'>[]): string[] {
  return [...hosts.map(({ channel }) => channel), thirdCountry, remote, placeUnknown];
}
