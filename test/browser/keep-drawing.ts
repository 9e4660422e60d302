import { setTimeout as after } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

const EVERY_MS = 2_000;
/** Longer than a busy machine needs for two frames. */
const PATIENCE_MS = 5_000;

/**
 * Once in a great while the headless Chromium stops drawing a page whose scripts run on, and does not begin again by itself: whoever
 * waits for an element to stand still waits in vain. A new size makes it draw again; one pixel is enough.
 */
export function keepDrawing(browser: Browser): void {
  browser.on('context', (context) => context.on('page', (page) => void watch(page)));
}

async function watch(page: Page): Promise<void> {
  while (!page.isClosed()) {
    await after(EVERY_MS, undefined, { ref: false });
    const root = await page.$('html').catch(() => null); // none while it goes elsewhere
    const stopped = await root?.waitForElementState('stable', { timeout: PATIENCE_MS }).then(
      () => false,
      (error: Error) => error.name === 'TimeoutError',
    );
    if (stopped === true) await nudge(page).catch(() => undefined); // it was closed meanwhile
  }
}

async function nudge(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (size === null) return;
  await page.setViewportSize({ ...size, height: size.height + 1 });
  await page.setViewportSize(size);
}
