import { useState } from 'react';

/** The list as first given, for as long as it holds the same members: what is made of it is then not made anew. */
export function useKept<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  if (kept === list) return kept;
  if (kept.length === list.length && kept.every((member, index) => member === list[index])) return kept;
  setKept(list);
  return list;
}
