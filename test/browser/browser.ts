import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium as launcher, type Locator, type Page, type Route } from 'playwright-core';
import { keepDrawing } from './keep-drawing.js';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

/**
 * The Chromium that ships in an npm package, with the libraries it needs beside it: nothing has to be installed. It brings
 * those libraries only where it believes to run in a cloud function, so it is told so before it is loaded.
 */
export async function openBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const browser = await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: FLAGS,
    headless: true,
  });
  keepDrawing(browser);
  return browser;
}

/** Everything a page complained about: script errors, and console errors such as what the content security policy refused. */
export function complaintsOf(page: Page, complaints: string[] = []): string[] {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** What axe finds against WCAG 2.1 A and AA and its best practices, as 'rule: element', on the page as it is now. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  // Evaluated through the debugger, so that the page's policy stays as strict as it is.
  // What is still moving is measured where it comes to rest.
  const { violations } = await page.evaluate<AxeResults>(
    `${axe}; Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => axe.run(document, { runOnly: ${JSON.stringify(tags)} }))`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** How much of what is in it lies beyond its edge, to be found by scrolling sideways only. */
export const beyondEdge = (region: Locator): Promise<number> =>
  region.evaluate(
    ({ scrollWidth, clientWidth }: Record<'scrollWidth' | 'clientWidth', number>) =>
      scrollWidth - clientWidth,
  );

/** Does something while an operation gets no answer. What the browser itself says to each such request is no complaint. */
export async function unanswered(
  { page, operation, complaints }: { page: Page; operation: string; complaints: string[] },
  during: () => Promise<void>,
): Promise<void> {
  const lose = (route: Route) =>
    route.request().postData()?.includes(`"operationName":"${operation}"`) ? route.abort() : route.fallback();
  await page.route('**/graphql', lose);
  await during();
  await page.unroute('**/graphql', lose);
  complaints.splice(0, Infinity, ...complaints.filter((text) => !text.includes('net::ERR_FAILED')));
}
