/**
 * How a view is looked at besides the filter, e.g. by which measure its bars are long: named once by the view that
 * owns it, and read by the picture that is made of the view. No part of a link.
 */
export type LookKey<Look extends object> = { readonly usual: Look };

/** What readers have set, by the key of the look. */
export type Looks = ReadonlyMap<LookKey<object>, object>;

/** Names a look, with what it is until a reader changes it. */
export function lookKey<Look extends object>(usual: Look): LookKey<Look> {
  return { usual };
}

/** A look as it stands. */
export function lookOf<Look extends object>(looks: Looks, key: LookKey<Look>): Look {
  return (looks.get(key) as Look | undefined) ?? key.usual;
}
