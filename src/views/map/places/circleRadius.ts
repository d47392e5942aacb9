/** Under this width, in pixels, the map is drawn as in a narrow layout. */
export const narrowWidth = 480;

/** Contacts at one place above which circles would grow too large for the page. */
export const crowd = 40;
/** Radius of the largest circle where a place has more contacts than that. */
const largest = 32;

/**
 * Radius by which a circle's area stands for its contacts.
 *
 * @param width of the map; it alone decides the size, and not the selection, so that circles can be
 *   compared between filters
 * @param most contacts that any place has in all of the data
 */
export function circleRadius(width: number, most: number): (contacts: number) => number {
  const k = most > crowd ? largest / Math.sqrt(most) : width < narrowWidth ? 4.25 : 5;
  return (contacts) => k * Math.sqrt(contacts);
}
