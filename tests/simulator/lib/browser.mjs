// One Chromium for the tests of a file, and pages that record everything that must not happen.
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { launch, listen } from '../../node/chromium.mjs';
import { onePageUrl } from './site.mjs';

let browser;

/** Closes Chromium; the tests of a file do so when they end. */
export const shut = () => browser?.close();
after(shut);

/**
 * Opens the simulator and waits for its first answer. `noise` holds every console message, error and dialog, and every
 * request that is neither the page itself nor something that the page holds in memory; a request that would leave is stopped.
 */
export async function open({ url = onePageUrl, before, ...options } = {}) {
  if (!launch.executablePath) {
    throw new Error('Chromium is missing: .ci/simulator installs it, or set CPTS_CHROMIUM to its path.');
  }
  browser ??= await chromium.launch(launch);
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const noise = listen(page, (asked) => asked === url.split('#')[0] || asked === url || /^(blob|data):/.test(asked));
  if (before) {
    await page.addInitScript(before);
  }
  const started = Date.now();
  await page.goto(url);
  await page.waitForSelector('.answer[data-version]', { timeout: 60_000 });
  const milliseconds = Date.now() - started;
  return { page, noise, milliseconds, close: () => context.close() };
}

const version = (page) => page.getAttribute('.answer', 'data-version').then(Number);

/** Runs an action that changes the answer, and waits for the new answer. */
export async function answered(page, action) {
  const before = await version(page);
  await action();
  await page.waitForFunction((old) => Number(document.querySelector('.answer').dataset.version) > old && document.querySelector('.answer').ariaBusy === 'false', before, { timeout: 30_000 });
}

/** Types into a field and leaves it. */
export const fill = (page, id, text) => answered(page, async () => {
  await page.locator(`#${id}`).fill(text);
  await page.locator(`#${id}`).press('Tab');
});

/** Chooses in a list. */
export const choose = (page, id, value) => answered(page, () => page.locator(`#${id}`).selectOption(value));

/** Presses a button. */
export const press = (page, selector) => answered(page, () => page.locator(selector).click());

/** Opens a file as a person would; does not wait for an answer where none is expected. */
export async function openFile(page, name, content, { isRefused = false } = {}) {
  const file = { name, mimeType: 'application/json', buffer: Buffer.isBuffer(content) ? content : Buffer.from(content) };
  const set = () => page.setInputFiles('#file', file);
  if (isRefused) {
    await set();
    await page.waitForSelector('#notice.refusal p', { timeout: 30_000 });
  } else {
    await answered(page, set);
  }
}

/** Presses a button that saves a file, and returns its name and bytes. */
export async function saved(page, selector) {
  const waiting = page.waitForEvent('download');
  await page.locator(selector).click();
  const download = await waiting;
  const parts = [];
  for await (const part of await download.createReadStream()) {
    parts.push(part);
  }
  return { name: download.suggestedFilename(), content: Buffer.concat(parts) };
}

/** Opens a folded part of the form. */
export const unfold = (page, id) => page.locator(`#${id}`).click();

export const save = '#save';
export const json = '[data-extension=".evaluation.json"]';
