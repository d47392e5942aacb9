import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';

/** A file that the page handed out. */
export type SavedFile = { readonly name: string; readonly content: Buffer };

/** Opens the export dialog of the whole page, and answers it once its picture is drawn. */
export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Export|निर्यात|Экспорт)$/ }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('img').waitFor();
  return dialog;
}

/** Opens the export dialog at one of its tabs; unlike a picture, none of the others is waited for. */
export async function openExportTab(page: Page, tab: string): Promise<Locator> {
  await page.getByRole('button', { name: /^(Export|निर्यात|Экспорт)$/ }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('tab', { name: tab }).click();
  return dialog;
}

/** The names of the views that can be chosen, as the link calls them. */
export function offeredPictures(dialog: Locator): Promise<string[]> {
  return dialog
    .locator('select option')
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
}

/** Presses a button, and takes the file that it hands out. */
export async function saved(page: Page, button: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, button.click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}
