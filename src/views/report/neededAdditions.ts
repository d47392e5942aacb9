import type { Addition } from '#model/Addition.ts';
import type { LocalReport } from '#model/LocalReport.ts';

/**
 * The additions that must be merged for one: it may add to a contact that another kept report brought.
 *
 * @param reports all that are kept, oldest first
 * @returns the needed ones in the order in which they were kept, and at the end the addition itself
 */
export function neededAdditions(addition: Addition, reports: readonly LocalReport[]): readonly Addition[] {
  const needed = new Set<LocalReport>();
  const want = ({ known }: Addition) => {
    for (const { contact } of known) {
      const brought = reports.find((report) => report.addition.contacts.some(({ id }) => id === contact));
      if (!brought || needed.has(brought) || brought.addition === addition) continue;
      needed.add(brought);
      want(brought.addition);
    }
  };
  want(addition);
  return [...reports.filter((report) => needed.has(report)).map((report) => report.addition), addition];
}
