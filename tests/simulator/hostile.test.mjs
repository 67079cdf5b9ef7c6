// Files opened by mistake, and malicious ones: each gives a message, and no work is lost.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fill, open, openFile, press, save, saved } from './lib/browser.mjs';
import { onePageUrl, root } from './lib/site.mjs';

const notScenarios = {
  'lettre.txt': 'Madame, Monsieur, …',
  'vide.json': '',
  'liste.json': '[1, 2, 3]',
  'autre.json': '{"name": "other", "version": "1.0.0", "dependencies": {}}',
  'image.png': Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  'utf16.json': Buffer.from('\uFEFF{"format": "cpts.scenario/1"}', 'utf16le'),
  'coupe.json': readFileSync(path.join(root, 'docs/scenarios/la-reunion/australe.cpts.json')).subarray(0, 900),
  'evaluation.json': '{"format": "cpts.evaluation/1", "name": "A"}',
};

test('a file that is not a scenario is refused with a message, and the work is kept', async () => {
  const { page, noise, close } = await open();
  await fill(page, 'f-name', 'Mon travail');
  const before = (await saved(page, save)).content;
  for (const [name, content] of Object.entries(notScenarios)) {
    await openFile(page, name, content, { isRefused: true });
    await page.waitForFunction((file) => document.getElementById('notice').textContent.includes(file), name);
    const said = await page.locator('#notice').textContent();
    assert.match(said, /n’est pas un scénario que cette page peut ouvrir\. Rien n’a changé\./, name);
    assert.match(said, /CPTS90/, name);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'notice', name);
    assert.deepEqual((await saved(page, save)).content, before, name);
    await page.locator('#dismiss').click();
  }
  assert.deepEqual(noise, []);
  await close();
});

test('20 MB are refused as too large, and the page continues to work', async () => {
  const { page, noise, close } = await open();
  await openFile(page, 'gros.cpts.json', Buffer.alloc(20 * 1024 * 1024, 0x20), { isRefused: true });
  assert.match(await page.locator('#notice').textContent(), /CPTS9012.*16.Mio/s);
  await fill(page, 'f-name', 'Après');
  assert.deepEqual(noise, []);
  await close();
});

test('a scenario with 100 findings is opened, and every one is reported', async () => {
  const file = {
    format: 'cpts.scenario/1', name: 'Cent constats', asOf: '2026-11-21', territory: { population: 90000 },
    receipts: Array.from({ length: 60 }, (_, i) => ({ on: `le ${i}`, amount: 'beaucoup' })),
  };
  const { page, noise, close } = await open();
  await openFile(page, 'cent.cpts.json', JSON.stringify(file));
  assert.match(await page.locator('#summary').textContent(), /120 erreurs/);
  await page.locator('#part-money').click();
  assert.equal(await page.locator('#f-receipts .problems .error').count(), 120);
  assert.equal(await page.inputValue('#f-receipts-0-amount'), 'beaucoup');
  assert.match(await page.locator('#f-receipts-0-on-problems').textContent(), /CPTS9003.*le 0/s);
  assert.deepEqual(noise, []);
  await close();
});

const names = {
  script: '<script>document.title="hacked";alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  rightToLeft: 'مجتمع مهني إقليمي للصحة',
  override: '\u202Eesrever\u202C',
  long: 'Communauté'.repeat(1000),
  unbroken: 'X'.repeat(10_000),
};

for (const [key, name] of Object.entries(names)) {
  test(`a name with ${key} is text and nothing else`, async () => {
    const { page, noise, close } = await open({ viewport: { width: 390, height: 800 } });
    const file = JSON.parse(readFileSync(path.join(root, 'docs/scenarios/la-reunion/australe.cpts.json'), 'utf8').replace(/^\s*\/\/.*$|(?<=[",\]}] *)\/\/.*$/gm, ''));
    Object.assign(file, { name, source: name, memberPayments: [{ professional: name, year: 2023, indemnities: 50000 }], receipts: [{ on: '2022-03-09', amount: 1, note: name }] });
    await openFile(page, `${key}.cpts.json`, JSON.stringify(file));
    for (const part of ['part-money', 'part-others', 'part-project', 'part-readings']) {
      await page.locator(`#${part}`).click();
    }
    assert.equal(await page.inputValue('#f-name'), name);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.answer script, .form script, img, [onerror]').length), 0);
    assert.notEqual(await page.title(), 'hacked');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is too wide');
    const { name: written } = await saved(page, save);
    assert.match(written, /^[a-z0-9-]{1,60}\.cpts\.json$/);
    assert.deepEqual(noise, []);
    await close();
  });
}

test('the names of files are text too', async () => {
  const { page, noise, close } = await open();
  await openFile(page, '<img src=x onerror=alert(1)>.json', 'no', { isRefused: true });
  assert.match(await page.locator('#notice').textContent(), /<img src=x onerror=alert\(1\)>\.json/);
  assert.equal(await page.locator('img').count(), 0);
  assert.deepEqual(noise, []);
  await close();
});

test('a storage that refuses is reported, and the work is still there', async () => {
  const { page, noise, close } = await open({
    before: () => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } }),
  });
  await fill(page, 'f-name', 'Mon travail');
  await page.locator('#keep').click();
  await page.waitForSelector('#notice.refusal p');
  assert.match(await page.locator('#notice').textContent(), /refuse de garder le travail/);
  assert.equal(await page.locator('#keep').isChecked(), false);
  assert.equal(await page.inputValue('#f-name'), 'Mon travail');
  assert.deepEqual(noise, []);
  await close();
});

test('an agreement file that contradicts the sources is refused with the amount and the source, and the answer stays', async () => {
  const { page, noise, close } = await open();
  const before = await page.locator('#summary').textContent();
  await openFile(page, 'faux.json', JSON.stringify({
    format: 'cpts.agreement/1', id: 'avenant-2', source: { title: 'Ouï-dire' }, amounts: [{ line: 'operating', size: 3, part: 'fixed', amount: 1 }],
  }), { isRefused: true });
  assert.match(await page.locator('#notice').textContent(), /n’est pas pris en compte\. Rien n’a changé\.\s*.*CPTS9014/s);
  assert.equal(await page.locator('#summary').textContent(), before);
  assert.deepEqual(noise, []);
  await close();
});

test('a broken link leaves the example', async () => {
  for (const fragment of ['#cpts=', '#cpts=AAAA', '#cpts=%%%', `#cpts=${'A'.repeat(5000)}`]) {
    const { page, noise, close } = await open({ url: onePageUrl + fragment });
    await page.waitForSelector('#notice.refusal p');
    assert.match(await page.locator('#notice').textContent(), /^le lien n’est pas un scénario/i);
    assert.equal(await page.inputValue('#f-name'), 'CPTS Australe');
    assert.deepEqual(noise, []);
    await close();
  }
});

test('after a mistake, undo restores everything', async () => {
  const { page, close } = await open();
  const original = (await saved(page, save)).content;
  await press(page, '#clear');
  assert.equal(await page.inputValue('#f-name'), 'Ma CPTS');
  await press(page, '#undo');
  assert.deepEqual((await saved(page, save)).content, original);
  await close();
});
