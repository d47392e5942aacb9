import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { oncePer } from './oncePer.ts';

/** How reports call one of the two hosts and those who speak for it. */
export type HostNames = {
  /** Its name in English. */
  readonly country: string;
  /** What is made of the name: “Indian”. */
  readonly adjective: string;
  /** Id of the principal who serves it. */
  readonly principal: string;
  /** Whether it calls what its principal is minister of external affairs, and has secretaries below. */
  readonly isExternal: boolean;
  /** Offices of its leader, as the list of officials has them: “Prime Minister”. */
  readonly leaderOffices: readonly string[];
};

/** Heads of state and of government, as offices begin. */
export const leaderOffice = /^(?:prime minister|president|chancellor)\b/iu;

/** The names of the hosts, in their order. */
export const hostNames = oncePer(({ hosts, principals, officials }: IngestVocabulary): HostNames[] => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return hosts.map(({ country }) => {
    const own = names.of(country) ?? country;
    const ours = officials.filter((one) => one.country === country);
    const principal = ours.find(({ id }) => principals.includes(id));
    return {
      country: own,
      adjective: own.endsWith('a') ? `${own}n` : own,
      principal: principal?.id ?? '',
      isExternal: /\bexternal affairs\b/i.test(principal?.role.en ?? ''),
      leaderOffices: [...new Set(ours.flatMap(({ role }) => leaderOffice.exec(role.en)?.[0] ?? []))],
    };
  });
});
