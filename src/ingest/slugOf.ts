/** Characters of an id that a title may give. */
const longest = 60;

/**
 * Words as part of an id: small Latin letters and digits, joined by hyphens, cut after a whole word.
 *
 * @returns empty where the words have no such letter, as in Russian or Hindi
 */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  if (slug.length <= longest) return slug.replace(/-$/, '');
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
}

/** The id, or the id with the first number from 2 that makes it unlike all those taken. */
export function unlikeAll(id: string, taken: { readonly has: (id: string) => boolean }): string {
  let unlike = id;
  for (let number = 2; taken.has(unlike); number += 1) unlike = `${id}-${number}`;
  return unlike;
}
