/** How a list stands in one cell: what is between its items, and what an item has in place of that. */
type ListForm = { readonly separator: string; readonly guard: (item: string) => string };

/** Forms of lists by what they hold: ids, which have no such sign anyhow; words; and addresses, in which a space is `%20`. */
export const listForms = {
  ids: { separator: ';', guard: (item) => item.replaceAll(';', ',') },
  words: { separator: ' | ', guard: (item) => item.replaceAll('|', '¦') },
  addresses: { separator: ' ', guard: (item) => item.replaceAll(/\s/g, '%20') },
} as const satisfies Readonly<Record<string, ListForm>>;
export type ListKind = keyof typeof listForms;
