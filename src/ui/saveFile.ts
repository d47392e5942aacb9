/** Offers a file to be saved. */
export function saveFile({ name, content }: { readonly name: string; readonly content: Blob }): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by then; at once would be too early for some, and a large file takes longer.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
