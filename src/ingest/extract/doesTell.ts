/** Whether any of the words is in a text. */
export function doesTell(text: string, ...words: readonly RegExp[]): boolean {
  return words.some((one) => text.search(one) >= 0);
}
