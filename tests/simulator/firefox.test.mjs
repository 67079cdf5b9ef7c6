// The same page in Firefox, driven over WebDriver BiDi.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { onePageUrl, root, serve } from './lib/site.mjs';
import { australe, evaluation } from './lib/tool.mjs';

const executablePath = [process.env.CPTS_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((place) => place && existsSync(place));

let browser;
after(() => browser?.close());

async function open(url) {
  if (!executablePath) {
    throw new Error('Firefox is missing: .ci/simulator installs it, or set CPTS_FIREFOX to its path.');
  }
  browser ??= await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  const noise = [];
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== url && !/^(blob|data):/.test(request.url())) {
      noise.push(`request: ${request.url()}`);
    }
  });
  const started = Date.now();
  await page.goto(url);
  await page.waitForSelector('.answer[data-version]', { timeout: 60_000 });
  return { page, noise, milliseconds: Date.now() - started };
}

const answered = async (page, action) => {
  const before = await page.$eval('.answer', (answer) => Number(answer.dataset.version));
  await action();
  await page.waitForFunction((old) => Number(document.querySelector('.answer').dataset.version) > old, { timeout: 30_000 }, before);
};

/** Captures what the page would save; .NET looks up the function once, at its first call. */
const captured = (page, selector) => page.evaluate((at) => {
  globalThis.cpts.save = (name, type, content) => { globalThis.savedText = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content); };
  document.querySelector(at).click();
  return globalThis.savedText;
}, selector);

test('from the disk it answers, changes, and gives the bytes of the command, without a request', async (t) => {
  const { page, noise, milliseconds } = await open(onePageUrl);
  t.diagnostic(`first answer after ${milliseconds} ms`);
  assert.match(await page.$eval('#summary', (summary) => summary.textContent), /^Taille 3 · 437\u202F500\u00A0€ par an · /);
  assert.equal(await captured(page, '[data-extension=".evaluation.json"]'), evaluation(australe).toString());
  assert.equal(await captured(page, '#save'), readFileSync(path.join(root, australe), 'utf8'));
  await answered(page, () => page.click('#by-population'));
  assert.equal(await page.$eval('#f-territory-population', (input) => input.value), '174\u202F793');
  await answered(page, () => page.evaluate(() => {
    const input = document.getElementById('f-territory-population');
    input.value = '175 001';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }));
  assert.match(await page.$eval('#summary', (summary) => summary.textContent), /^Taille 4 · /);
  assert.deepEqual(noise, []);
  await page.close();
});

test('from a web server it answers too', async () => {
  const url = await serve();
  const { page, noise } = await open(url);
  assert.match(await page.$eval('#summary', (summary) => summary.textContent), /^Taille 3 · /);
  assert.deepEqual(noise.filter((line) => !line.startsWith(`request: ${url}`)), []);
  await page.close();
});
