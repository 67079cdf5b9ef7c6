// One Chromium for the tests of a file, and pages that record everything that must not happen.
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { launch, listen } from '../../node/chromium.mjs';

let browser;

/** Closes Chromium; the tests of a file do so when they end. */
export const shut = () => browser?.close();
after(shut);

/** Opens a page; `noise` holds every console message, error, dialog and request for anything but the page itself. */
export async function open(url, options = {}) {
  if (!launch.executablePath) {
    throw new Error('Chromium is missing: .ci/browser installs it, or set CPTS_CHROMIUM to its path.');
  }
  browser ??= await chromium.launch(launch);
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  const noise = listen(page, (asked) => asked === url || asked === 'data:,');
  await page.goto(url);
  return { page, noise, close: () => context.close() };
}

/** Prints the page with its print style, and returns the number and the size (in points) of the pages. */
export async function print(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf);
  return { pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g).length, width: Math.round(box[1]), height: Math.round(box[2]) };
}
