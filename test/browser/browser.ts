import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium as launcher, type Page } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

/**
 * The Chromium that ships in an npm package, with the libraries it needs beside it: nothing has to be installed. It brings
 * those libraries only where it believes to run in a cloud function, so it is told so before it is loaded.
 */
export async function openBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return launcher.launch({ executablePath: await chromium.executablePath(), args: FLAGS, headless: true });
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
  const { violations } = await page.evaluate<AxeResults>(
    `${axe}; axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
