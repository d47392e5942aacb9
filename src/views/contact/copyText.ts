/** What the reader asked to copy, and whether the browser did. */
export type Copied = {
  readonly what: 'link' | 'citation';
  readonly text: string;
  readonly isDone: boolean;
};

/** Copies text; there is no clipboard on plain http, and in a frame it may be forbidden. */
export async function copyText(what: Copied['what'], text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return { what, text, isDone: true };
  } catch {
    return { what, text, isDone: false };
  }
}
