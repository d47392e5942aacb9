import type { Locator, Page } from 'playwright-core';
import type { Translator } from '#i18n/Translator.ts';
import type { Measured } from './Measured.ts';

/** The dialog of exports, as a reader uses it. */
export type ExportDialog = {
  readonly choosePicture: (name: string) => Promise<void>;
  /** Chooses how many times its size a PNG is. */
  readonly chooseScale: (scale: number) => Promise<void>;
  /** Clicks a button and waits for its file, several times. */
  readonly measure: (what: string, button: string, runs: number) => Promise<Measured>;
  readonly openTab: (name: string) => Promise<void>;
};

/** Opens the dialog of a page that is there. */
export async function openExportDialog(page: Page, { t }: Translator): Promise<ExportDialog> {
  await page
    .locator('header')
    .getByRole('button', { name: t('export.title'), exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: t('export.title') });
  const panel = dialog.getByRole('tabpanel');
  return {
    openTab: (name) => dialog.getByRole('tab', { name, exact: true }).click(),
    choosePicture: async (name) => {
      await panel.getByRole('combobox').selectOption(name);
      // The preview before goes, this one comes, and what follows it, such as cleaning up, is not to be measured.
      await page.waitForTimeout(200);
      await panel.getByRole('img').waitFor();
      await page.waitForTimeout(300);
    },
    chooseScale: (scale) => panel.getByRole('radio', { name: t('export.times', { scale }) }).check(),
    measure: async (what, button, runs) => {
      const seen = [];
      for (let run = 0; run < runs; run += 1) {
        const [result, download] = await Promise.all([
          clickAndWait(panel.getByRole('button', { name: button, exact: true })),
          page.waitForEvent('download', { timeout: 300_000 }),
        ]);
        await download.delete();
        seen.push(result);
      }
      return {
        what,
        times: seen.map(({ time }) => time),
        longestTask: Math.max(...seen.map(({ longestTask }) => longestTask)),
      };
    },
  };
}

/**
 * Clicks a button of the dialog, by the page's own clock.
 *
 * @throws {Error} what the page says when it cannot make the file
 */
function clickAndWait(button: Locator): Promise<{ time: number; longestTask: number }> {
  return button.evaluate(async (element: HTMLElement) => {
    const panel = element.closest('dialog') ?? document.body;
    let longestTask = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    });
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    const end = new Promise<number>((resolve, reject) => {
      let hasBegun = false;
      new MutationObserver(() => {
        const job = panel.querySelector<HTMLElement>('[data-status]:has(> [role=status])');
        const { status } = job?.dataset ?? {};
        hasBegun ||= status === 'running';
        if (hasBegun && status === 'done') resolve(performance.now());
        if (hasBegun && status === 'failed') reject(new Error(job?.textContent ?? 'failed'));
      }).observe(panel, { subtree: true, attributes: true, childList: true, characterData: true });
    });
    element.click();
    const time = (await end) - start;
    // The observer hears of a task when it is over.
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return { time, longestTask };
  });
}
