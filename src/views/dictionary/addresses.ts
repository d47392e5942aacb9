/** The address of a data file, where it lies on the server that the page came from; null elsewhere. */
export function fileAddress(base: string, path: string): string | null {
  const page = document.baseURI;
  if (!URL.canParse(`${base}/${path}`, page)) return null;
  const address = new URL(`${base}/${path}`, page);
  return address.origin === new URL(page).origin ? address.href : null;
}

/** The address as it stands if it is one of the web, which alone is safe to link to; else null. */
export function webAddress(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
