/** How copying went; `export.copy.<outcome>` tells the reader. */
export type CopyOutcome =
  | 'copied'
  /** The picture, but not its words: this browser takes one kind at a time. */
  | 'copiedWithoutWords'
  /** There is a clipboard on https alone. */
  | 'needsHttps'
  /** The frame around the page must have `allow="clipboard-write"`. */
  | 'needsPermission'
  /** The reader or the browser refused. */
  | 'refused'
  /** This browser cannot copy pictures. */
  | 'notSupported';

/**
 * Copies a picture, with its words for programs that take text. Must be called within the click itself, and not after
 * waiting for anything: Safari lets nothing else write, but takes a promise of what is to be written.
 *
 * @param picture a PNG file in the making
 * @param text title, sentence and address, in the making as well
 * @throws what `picture` is rejected with, when it could not be made
 */
export async function copyPicture(picture: Promise<Blob>, text: Promise<string>): Promise<CopyOutcome> {
  // Whatever becomes of the clipboard, this is looked at below.
  picture.catch(() => {});
  text.catch(() => {});
  if (!window.isSecureContext) return 'needsHttps';
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') return 'notSupported';
  const words = text.then((written) => new Blob([written], { type: 'text/plain' }));
  words.catch(() => {});
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture, 'text/plain': words })]);
    return 'copied';
  } catch (error) {
    const made = await picture;
    return await copyMade(made, error);
  }
}

/** Some browsers want the file itself, or the picture by itself. */
async function copyMade(picture: Blob, error: unknown): Promise<CopyOutcome> {
  if (isRefusal(error)) return window === window.parent ? 'refused' : 'needsPermission';
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return 'copiedWithoutWords';
  } catch (again) {
    if (!isRefusal(again)) return 'notSupported';
    return window === window.parent ? 'refused' : 'needsPermission';
  }
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError')
  );
}
