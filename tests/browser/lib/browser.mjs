// One Chromium for the tests of a file, and pages that note all that must not happen.
import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { chromium } from 'playwright-core';

const places = [process.env.CPTS_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place && existsSync(place));
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

let browser;

/** Closes Chromium; the tests of a file do so when they end. */
export const shut = () => browser?.close();
after(shut);

/** Opens a page; `noise` holds every console message, error, dialog and request for anything but the page itself. */
export async function open(url, options = {}) {
  if (!executablePath) {
    throw new Error('Chromium is missing: .ci/browser installs it, or set CPTS_CHROMIUM to its path.');
  }
  browser ??= await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  const noise = [];
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => { noise.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => {
    if (request.url() !== url && request.url() !== 'data:,') {
      noise.push(`request: ${request.url()}`);
    }
  });
  await page.goto(url);
  return { page, noise, close: () => context.close() };
}

/** Prints the page as its style asks, and says how many pages it takes and how large they are (in points). */
export async function print(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf);
  return { pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g).length, width: Math.round(box[1]), height: Math.round(box[2]) };
}
