// Malicious names are shown as text, and nothing else happens.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, print } from './lib/browser.mjs';
import { australe, folder, report, root, scenario } from './lib/tool.mjs';

const into = folder();
const names = {
  script: '<script>document.title="hacked";alert(1)</script>',
  closing: '</title></style></h1><script>alert(1)</script><img src=x onerror=alert(1)>',
  quotes: `"' onmouseover="alert(1)" x='`,
  entity: '&lt;b&gt; &amp; &#x3C;script&#x3E;',
  svg: '<svg onload=alert(1)><desc>',
  long: 'Communauté'.repeat(1000),
  unbroken: 'X'.repeat(10_000),
  rightToLeft: 'مجتمع مهني إقليمي للصحة',
  override: '\u202Eesrever\u202C \u2066isolate\u2069',
  controls: 'a\u0000b\u0007c\u001Bd\u0085e',
  surrogates: '😀'.repeat(200),
};

/** Australe, with one text in every place where a file may have a text. */
function poisoned(key) {
  const file = JSON.parse(readFileSync(`${root}/${australe}`, 'utf8').replace(/^\s*\/\/.*$|(?<=[",\]}] *)\/\/.*$/gm, ''));
  const name = names[key];
  file.name = name;
  file.source = name;
  file.memberPayments = [{ professional: name, year: 2023, indemnities: 50000 }, { professional: `${name}!`, year: 2024, indemnities: 1 }];
  file.contract.missions[0].indicators = [{ year: 2, name, kind: 'allOrNothing', maximum: 1, achieved: true }, { year: 3, name, kind: 'steps', steps: [] }];
  delete file.expect;
  return scenario(into, key, file);
}

for (const key of Object.keys(names)) {
  test(`a name with ${key} is shown and does no harm`, async () => {
    const { url, bytes } = report(into, 'fr', poisoned(key));
    const { page, noise, close } = await open(url);
    await page.mouse.move(300, 60);
    assert.deepEqual(noise, []);
    assert.deepEqual(await page.evaluate(() => document.querySelectorAll('script, img, svg[onload], [onmouseover], [onerror], b').length), 0);
    assert.notEqual(await page.title(), 'hacked');
    const heading = await page.locator('h1').textContent();
    const shown = names[key].replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
    assert.ok(heading.endsWith('…') ? shown.startsWith(heading.slice(0, -1)) && heading.length >= 100 : heading === shown, heading);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is too wide');
    assert.ok((await print(page)).pages <= 4);
    assert.ok(bytes < 300 * 1024, `${bytes} bytes`);
    await close();
  });
}

test('hostile communities beside each other do no harm either', async () => {
  const { page, noise, close } = await open(report(into, 'en', ...Object.keys(names).map(poisoned)).url);
  assert.deepEqual(noise, []);
  assert.equal(await page.locator('script, img').count(), 0);
  assert.equal(await page.locator('#communities-table tbody tr').count(), Object.keys(names).length + 1);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await close();
});

test('an earlier file with a malicious name does no harm either', async () => {
  for (const key of ['closing', 'unbroken']) {
    const { page, noise, close } = await open(report(into, 'fr', australe, '--before', poisoned(key)).url);
    assert.deepEqual(noise, []);
    assert.equal(await page.locator('script, img').count(), 0);
    assert.ok((await page.locator('#comparison').textContent()).includes(names[key].slice(0, 90)));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is too wide');
    await close();
  }
});

test('a malicious commune code is named in a finding, as text', async () => {
  const file = scenario(into, 'commune', {
    format: 'cpts.scenario/1', name: 'A', asOf: '2026-11-21', territory: { communes: ['<script>alert(1)</script>', 'Y'.repeat(10_000)] },
  });
  const { page, noise, close } = await open(report(into, 'fr', file).url);
  assert.deepEqual(noise, []);
  assert.equal(await page.locator('script').count(), 0);
  assert.match(await page.locator('.findings').textContent(), /<script>alert\(1\)<\/script>/);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await close();
});
