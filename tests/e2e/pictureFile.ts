import type { Page } from 'playwright-core';

/** A file as a reader has it on the disk. */
export type DiskFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Drops a file on the page, as a file manager does; answers whether the page took it from the browser. */
export function dropFile(page: Page, { name, mimeType, buffer }: DiskFile): Promise<boolean> {
  return page.evaluate(
    ([file, type, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], file, { type }));
      const events = ['dragenter', 'dragover', 'drop'].map(
        (kind) => new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }),
      );
      const under = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
      for (const event of events) under.dispatchEvent(event);
      return events.slice(1).every(({ defaultPrevented }) => defaultPrevented);
    },
    [name, mimeType, buffer.toString('base64')] as const,
  );
}

/** What is said of the file that was opened last. */
export async function saidOfFile(page: Page, words: string): Promise<string> {
  const notice = page.getByRole('status').filter({ hasText: words });
  await notice.waitFor();
  return (await notice.innerText()).replace(/\s+/g, ' ');
}
