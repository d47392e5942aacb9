import type { Finding } from '#model/Finding.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { CheckedData } from './CheckedData.ts';

/** Where a contact was, as far as CAMEO tells places apart; `null` is no known place. */
type Where = 'first' | 'second' | 'third' | 'telephone' | null;

/** The codes that may stand for each; 046, to negotiate, may stand anywhere. */
const allowedCodes: Readonly<Record<NonNullable<Where>, readonly string[]>> = {
  first: ['043'],
  second: ['042'],
  third: ['044', '040'],
  telephone: ['041'],
};
const codesOfNoPlace: readonly string[] = ['040'];

/**
 * Mode, host country, venue and CAMEO code tell one story. The code is seen from the first principal: 043 is at home,
 * 042 with the second, 044 in a third country.
 */
export function channelFindings(contact: ContactRecord, data: CheckedData): Finding[] {
  return [...hostFindings(contact), ...venueFindings(contact, data), ...cameoFindings(contact, data)];
}

/** Only who meets in person has a host and a venue, and who has a venue has a host. */
function hostFindings({ mode, hostCountry, venue }: ContactRecord): Finding[] {
  if (mode === 'in-person') return [];
  const held = { hostCountry, venue };
  return Object.entries(held).flatMap(([path, received]): Finding[] =>
    received === null ? [] : [{ path, code: 'disagrees', received, expected: `mode ${mode}` }],
  );
}

function venueFindings({ hostCountry, venue }: ContactRecord, { records }: CheckedData): Finding[] {
  const country = records.venues.find(({ id }) => id === venue)?.country;
  if (country === undefined || country === hostCountry) return [];
  return [
    {
      path: 'hostCountry',
      code: 'disagrees',
      received: String(hostCountry),
      expected: `venue ${venue} (${country})`,
    },
  ];
}

function cameoFindings(contact: ContactRecord, data: CheckedData): Finding[] {
  const { cameo, mode, hostCountry } = contact;
  const where = whereOf(contact, data);
  const allowed = where === null ? codesOfNoPlace : allowedCodes[where];
  if (cameo === '046' || allowed.includes(cameo)) return [];
  const expected = hostCountry === null ? `mode ${mode}` : `hostCountry ${hostCountry}`;
  return [{ path: 'cameo', code: 'disagrees', received: cameo, expected }];
}

function whereOf({ mode, hostCountry }: ContactRecord, { pack, records }: CheckedData): Where {
  if (mode === 'telephone') return 'telephone';
  if (mode !== 'in-person' || hostCountry === null) return null;
  const countries = pack.readout.principals.map(
    (id) => records.officials.find((one) => one.id === id)?.country,
  );
  return (['first', 'second'] as const)[countries.indexOf(hostCountry)] ?? 'third';
}
