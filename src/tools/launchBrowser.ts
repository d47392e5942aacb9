import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './ensureBrowser.ts';

/** Chromium tells its maker nothing, so that every request that is seen is the page's own. */
const quietly = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * Starts the Chromium of this machine without a window.
 *
 * @throws {Error} there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No Chromium was found: npm test installs one, or name yours in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: quietly });
}
