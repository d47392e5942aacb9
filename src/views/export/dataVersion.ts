/** The version of the data as a file carries it: two of the same number made on different days differ. */
export function dataVersion({
  version,
  created,
}: {
  readonly version: string;
  readonly created: string;
}): string {
  return `${version} (${created.slice(0, 10)})`;
}
