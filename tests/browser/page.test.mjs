// The page as a file: self-contained, small, without console messages, reproducible and well formed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open } from './lib/browser.mjs';
import { folder, laReunion, money, report } from './lib/tool.mjs';

const into = folder();
const files = [...laReunion, money('size-2-ranges'), money('letter-of-intent-and-contract'), 'tests/scenarios/bad/9001-missing-comma.cpts.json'];

for (const language of ['fr', 'en']) {
  for (const file of files) {
    test(`${file} in ${language} renders without console messages and requests nothing`, async () => {
      const { url, bytes } = report(into, language, file);
      const { page, noise, close } = await open(url);
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      assert.equal(await page.locator('h1').count(), 1);
      assert.deepEqual(noise, []);
      assert.ok(bytes < 300 * 1024, `${bytes} bytes`);
      await close();
    });
  }
}

test('the page needs no script, and its policy allows none', async () => {
  const { page, close } = await open(report(into, 'fr', files[0]).url);
  assert.equal(await page.locator('script').count(), 0);
  assert.match(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content'), /^default-src 'none'; style-src 'sha256-[^']+';/);
  assert.equal(await page.evaluate(() => document.querySelectorAll('[style], link[rel=stylesheet], img, iframe, object').length), 0);
  await close();
});

test('the style sheet is the one that the policy allows', async () => {
  const { page, close } = await open(report(into, 'fr', files[0]).url);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h2')).breakAfter), 'auto');
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).maxWidth), 'none');
  await close();
});

test('the same file, date and language give the same bytes', () => {
  const first = readFileSync(report(into, 'fr', files[0]).file);
  const second = readFileSync(report(folder(), 'fr', files[0]).file);
  assert.deepEqual(first, second);
});

test('every id is unique, and every link leads somewhere on the page', async () => {
  const { page, close } = await open(report(into, 'fr', ...laReunion).url);
  const { repeated, lost } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return {
      repeated: ids.filter((id, i) => ids.indexOf(id) !== i),
      lost: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')).filter((href) => !ids.includes(href.slice(1))),
    };
  });
  assert.deepEqual(repeated, []);
  assert.deepEqual(lost, []);
  await close();
});

test('on a telephone the page is at most 12,000 pixels high, no cell overlaps another, and drawings start where today is', async () => {
  const { page, close } = await open(report(into, 'fr', files[0], '--as-of', '2026-11-21').url, { viewport: { width: 390, height: 844 } });
  const seen = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('.cards tr')].map((row) => [...row.children].map((cell) => cell.getBoundingClientRect()).filter((box) => box.height > 0));
    const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const inFrame = (id) => {
      const frame = document.querySelector(`#${id} .frame`).getBoundingClientRect();
      const line = document.querySelector(`#${id} .today, #${id} .pointer`).getBoundingClientRect();
      return line.left >= frame.left && line.right <= frame.right;
    };
    return {
      height: document.documentElement.scrollHeight,
      overlaps: rows.filter((boxes) => boxes.some((one, i) => boxes.slice(i + 1).some((other) => overlap(one, other)))).length,
      drawings: ['size-scale', 'cash-curve', 'time-line'].map(inFrame),
    };
  });
  assert.ok(seen.height <= 12_000, `${seen.height} pixels`);
  assert.equal(seen.overlaps, 0);
  assert.deepEqual(seen.drawings, [true, true, true]);
  await close();
});

test('it fits a telephone: only frames scroll sideways', async () => {
  const { page, close } = await open(report(into, 'fr', files[0]).url, { viewport: { width: 360, height: 740 } });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360);
  await close();
});
