import type { Picture, Room } from '#export/Picture.ts';

/**
 * The picture with its boundary view named where it draws a map, and not where it leaves the map out.
 *
 * @param roomOf the room that the frame leaves to a picture
 */
export function shownBoundaries(picture: Picture, roomOf: (picture: Picture) => Room): Picture {
  const { drawsMap } = picture;
  if (!drawsMap) return picture;
  const unnamed = { ...picture, boundaries: null };
  // The words take room too: without them there may be room for the map after all.
  return drawsMap(roomOf(picture)) || drawsMap(roomOf(unnamed)) ? picture : unnamed;
}
