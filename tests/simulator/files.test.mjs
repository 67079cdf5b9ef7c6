// Files in and out: the command evaluates a file saved by the page to the same bytes as the page does.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { answered, fill, json, open, openFile, press, save, saved, unfold } from './lib/browser.mjs';
import { onePageUrl, root } from './lib/site.mjs';
import { australe, evaluation, evaluations, folder, run } from './lib/tool.mjs';

const into = folder();
const corpus = ['docs/scenarios', 'tests/scenarios']
  .flatMap((start) => readdirSync(path.join(root, start), { recursive: true }).map((name) => path.join(start, name)))
  .filter((name) => name.endsWith('.cpts.json'))
  .sort();

/** Captures what the page would save, without the dialogs of a browser. */
const capture = () => {
  const wrap = () => {
    globalThis.cpts.save = (name, type, content) => { globalThis.savedFile = { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) }; };
  };
  addEventListener('DOMContentLoaded', wrap);
};
const captured = (page, selector) => page.evaluate((at) => { document.querySelector(at).click(); return globalThis.savedFile.text; }, selector);

/** Opens a file and tells whether the page accepted it. */
const take = (page, name, text) => page.evaluate(({ name, bytes }) => new Promise((done) => {
  const answer = document.querySelector('.answer');
  const notice = document.getElementById('notice');
  const before = answer.dataset.version;
  const observer = new MutationObserver(() => {
    const isTaken = answer.dataset.version !== before;
    const isRefused = notice.classList.contains('refusal') && notice.textContent.includes(name);
    if (isTaken || isRefused) {
      observer.disconnect();
      done(isTaken);
    }
  });
  observer.observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(bytes)], name));
  const input = document.getElementById('file');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}), { name, bytes: [...text] });

test('every file of the corpus, opened, gives the bytes of the command; so does what the page then saves', async (t) => {
  const { page, noise, close } = await open({ before: capture });
  const same = evaluations(corpus);
  const changed = [];
  const refused = [];
  let equal = 0;
  for (const [i, file] of corpus.entries()) {
    if (!await take(page, path.basename(file), readFileSync(path.join(root, file)))) {
      refused.push(file);
      continue;
    }
    assert.equal(await captured(page, json), same[i], file);
    equal++;

    // After any change, the page rewrites the file.
    const name = await page.inputValue('#f-name');
    await page.evaluate((typed) => new Promise((done) => {
      const answer = document.querySelector('.answer');
      const before = answer.dataset.version;
      new MutationObserver((_, observer) => {
        if (answer.dataset.version !== before) {
          observer.disconnect();
          done();
        }
      }).observe(answer, { attributes: true });
      const input = document.getElementById('f-name');
      input.value = typed;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }), `${name.slice(0, 200)} bis`);
    const written = path.join(into, `${i}.cpts.json`);
    writeFileSync(written, await captured(page, save));
    changed.push([written, await captured(page, json), file]);
  }

  const again = evaluations(changed.map(([written]) => written));
  for (const [i, [, own, file]] of changed.entries()) {
    assert.equal(own, again[i], `${file}, changed and saved`);
  }

  t.diagnostic(`${corpus.length} files: ${equal} opened with the bytes of the command, ${changed.length} changed, saved and compared, ${refused.length} refused`);
  assert.ok(refused.every((file) => file.includes('/bad/')), refused.join(', '));
  assert.ok(equal > 350, `${equal} files`);
  assert.deepEqual(noise, []);
  await close();
});

test('an unchanged file is saved as it was, including comments', async () => {
  const { page, close } = await open();
  const original = readFileSync(path.join(root, australe));
  await openFile(page, 'australe.cpts.json', original);
  const { name, content } = await saved(page, save);
  assert.equal(name, 'cpts-australe.cpts.json');
  assert.deepEqual(content, original);
  await close();
});

test('the report, the calendar, the workbook and the payments are those of the command, in both languages', async () => {
  const { page, close } = await open();
  for (const language of ['fr', 'en']) {
    assert.deepEqual((await saved(page, '[data-extension=".html"]')).content, run('report', '--lang', language, australe), 'report');
    assert.deepEqual((await saved(page, '[data-extension=".ics"]')).content, run('calendar', '--lang', language, australe), 'calendar');
    const workbook = path.join(into, `${language}.xlsx`);
    run('report', '--format', 'xlsx', '--lang', language, '--output', workbook, australe);
    assert.deepEqual((await saved(page, '[data-extension=".xlsx"]')).content, readFileSync(workbook), 'workbook');
    assert.deepEqual((await saved(page, '[data-extension=".csv"]')).content, run('evaluate', '--format', 'csv', '--lang', language, australe), 'payments');
    assert.deepEqual((await saved(page, json)).content, evaluation(australe, language), 'evaluation');
    await press(page, '#language');
  }
  await close();
});

test('a link carries the whole scenario in its fragment', async () => {
  const { page, close } = await open();
  await fill(page, 'f-name', 'CPTS d’ailleurs <é>');
  const { content } = await saved(page, save);
  await page.locator('#link').click();
  const link = await page.inputValue('#the-link');
  assert.ok(link.startsWith(`${onePageUrl}#cpts=`));
  await close();

  const other = await open({ url: link });
  await other.page.waitForFunction(() => document.getElementById('f-name').value === 'CPTS d’ailleurs <é>');
  assert.deepEqual((await saved(other.page, save)).content, content);
  assert.deepEqual(other.noise, []);
  await other.close();
});

test('a file that is dropped on the page is opened', async () => {
  const { page, close } = await open();
  const text = readFileSync(path.join(root, 'docs/scenarios/la-reunion/nord.cpts.json'), 'utf8');
  await answered(page, () => page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'nord.cpts.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text));
  assert.equal(await page.inputValue('#f-name'), JSON.parse(text.replace(/^\s*\/\/.*$|(?<=[",\]}] *)\/\/.*$/gm, '')).name);
  assert.match(await page.locator('#notice').textContent(), /«\u00A0nord\.cpts\.json\u00A0» est ouvert/);
  await close();
});

test('work is kept in the browser only when the user asks for it', async () => {
  const { page, close } = await open();
  await fill(page, 'f-name', 'CPTS gardée');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.locator('#keep').check();
  await fill(page, 'f-name', 'CPTS gardée aussi');
  await page.reload();
  await page.waitForSelector('.answer[data-version]');
  assert.equal(await page.inputValue('#f-name'), 'CPTS gardée aussi');
  assert.ok(await page.locator('#keep').isChecked());
  await page.locator('#keep').uncheck();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await close();
});

test('an agreement file completes the law, as --law does, and is compared with the law without it', async () => {
  const agreement = path.join(into, 'agreement.json');
  writeFileSync(agreement, JSON.stringify({
    format: 'cpts.agreement/1', id: 'avenant-2', source: { title: 'Contrat type' },
    amounts: [{ line: 'carePathways', size: 2, part: 'total', amount: 70000 }],
  }));
  const size2 = path.join(into, 'size-2.cpts.json');
  writeFileSync(size2, JSON.stringify({ format: 'cpts.scenario/1', name: 'Taille 2', asOf: '2026-11-21', territory: { population: 50000 } }));
  const { page, close } = await open();
  await openFile(page, 'size-2.cpts.json', readFileSync(size2));
  const before = evaluation(size2);
  assert.deepEqual((await saved(page, json)).content, before);
  await openFile(page, 'accord.json', readFileSync(agreement));
  const completed = evaluation(size2, 'fr', '--law', agreement);
  assert.notDeepEqual(completed, before);
  assert.deepEqual((await saved(page, json)).content, completed);
  await unfold(page, 'part-what-if');
  await press(page, '#without-files');
  assert.match(await page.locator('#comparison').textContent(), /70\u202F000/);
  await press(page, '.answer .chosen .remove');
  assert.deepEqual((await saved(page, json)).content, before);
  await close();
});
