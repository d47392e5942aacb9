/**
 * Follows a chain of records, each within another, to its end.
 *
 * @param outerOf the record that one lies within; none at the end
 * @returns null when the chain leads in a circle
 */
export function outermost(id: string, outerOf: (id: string) => string | null | undefined): string | null {
  const seen = new Set<string>();
  let last = id;
  for (let outer = outerOf(last); outer; outer = outerOf(last)) {
    if (seen.has(last)) return null;
    seen.add(last);
    last = outer;
  }
  return last;
}
