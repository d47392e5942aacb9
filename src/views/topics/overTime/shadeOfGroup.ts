const shades = [5, 4, 2, 3, 1] as const;

/** The step of shade that a group has in the stack, the darkest first. */
export function shadeOfGroup(index: number): (typeof shades)[number] {
  return shades[index % shades.length] ?? 1;
}
