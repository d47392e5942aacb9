/** Id of the heading of a resource, by its position: its name may be anything. */
export function resourceId(index: number): string {
  return `dictionary-resource-${index}`;
}
