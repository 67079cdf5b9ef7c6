// Accessibility: axe-core, headings, tables, the keyboard, both colour schemes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { open } from './lib/browser.mjs';
import { australe, folder, laReunion, money, report } from './lib/tool.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const into = folder();
const pages = {
  'a community with everything': report(into, 'fr', australe),
  'a community with ranges and faults, in English': report(into, 'en', money('size-2-ranges')),
  'a file without evaluation': report(into, 'fr', 'tests/scenarios/bad/9002-to-9006-at-once.cpts.json'),
  'a community and what another population changes': report(into, 'en', australe, '--population', '175001'),
  'a community and what changes from an earlier file': report(into, 'fr', australe, '--before', money('letter-of-intent-and-contract')),
  'a community with its curve over populations': report(into, 'fr', australe, '--population', '30000..230000'),
  'a department': report(into, 'fr', ...laReunion),
};

for (const [name, { url }] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe-core finds nothing on ${name}, ${colorScheme}`, async (t) => {
      const { page, close } = await open(url, { colorScheme });
      // The policy of the page allows no scripts; the test injects its own through the debugger.
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document));
      t.diagnostic(`${passes.length} rules passed, ${violations.length} violated`);
      assert.deepEqual(violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map((node) => node.html.slice(0, 200)) })), []);
      await close();
    });
  }

  test(`headings are in order on ${name}`, async () => {
    const { page, close } = await open(url);
    const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
    assert.equal(levels[0], 1);
    levels.slice(1).forEach((level, i) => assert.ok(level > 1 && level <= levels[i] + 1, levels.join(' ')));
    await close();
  });

  test(`every table has a caption, column headers and row headers on ${name}`, async () => {
    const { page, close } = await open(url);
    const faults = await page.locator('table').evaluateAll((tables) => tables.flatMap((table) => [
      table.caption?.textContent ? [] : [`${table.id}: no caption`],
      [...table.tHead.rows[0].cells].every((cell) => cell.tagName === 'TH' && cell.scope === 'col' && cell.textContent) ? [] : [`${table.id}: columns`],
      [...table.tBodies].flatMap((body) => [...body.rows]).every((row) => row.cells[0].tagName === 'TH' && /^row(group)?$/.test(row.cells[0].scope)) ? [] : [`${table.id}: rows`],
    ].flat()));
    assert.deepEqual(faults, []);
    await close();
  });
}

test('the keyboard moves through the page in reading order, and the focus is visible', async () => {
  const { page, close } = await open(pages['a community with everything'].url);
  const expected = await page.evaluate(() => [...document.querySelectorAll('a[href], input, summary, [tabindex="0"]')].filter((element) => element.matches('summary') || !element.closest('details')).map((element, i) => {
    element.dataset.order = i;
    return i;
  }));
  const reached = [];
  for (let i = 0; i < expected.length; i++) {
    await page.keyboard.press('Tab');
    const { order, outline } = await page.evaluate(() => ({
      order: Number(document.activeElement.dataset.order),
      outline: getComputedStyle(document.activeElement).outlineStyle,
    }));
    assert.notEqual(outline, 'none', `element ${order}`);
    reached.push(order);
  }
  assert.deepEqual(reached, expected);
  await close();
});

test('the first key skips the table of contents, and the space bar toggles the switch', async () => {
  const { page, close } = await open(pages['a community with everything'].url);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#content');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
  await page.locator('#with-variable').focus();
  await page.keyboard.press('Space');
  assert.equal(await page.locator('#with-variable').isChecked(), false);
  assert.equal(await page.locator('.without-variable').isVisible(), true);
  await close();
});
