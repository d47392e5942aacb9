/** What a cell holds; null is nothing. A list becomes one text, as its column says. */
export type Cell = string | number | boolean | null | readonly string[];
