/** The id of a document in the panel's list, which the numbers beside topics and outcomes lead to. */
export function documentId(number: number): string {
  return `document-${number}`;
}
