/** Copies text. False where the browser refuses: there is no clipboard on plain http, and a frame may lack the permission. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
