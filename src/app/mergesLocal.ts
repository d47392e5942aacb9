import { decodeFrame } from '#state/frameCodec.ts';
import { isInFrame } from '#state/isInFrame.ts';

/**
 * Whether the reports that a reader keeps in this browser are merged into the data. Within another page they are not:
 * what a host shows is what is published, the same for all its readers.
 */
export function mergesLocal(page: Window): boolean {
  return !isInFrame(page) && !decodeFrame(new URLSearchParams(page.location.search)).frame.isEmbedded;
}
