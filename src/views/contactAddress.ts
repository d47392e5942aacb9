/** The address of this page with one contact open, as citations and files name it. */
export function contactAddress(contact: string): string {
  return `${location.origin}${location.pathname}?${new URLSearchParams({ id: contact })}`;
}
