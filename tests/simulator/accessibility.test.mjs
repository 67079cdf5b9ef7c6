// Accessibility: axe-core on every view, the keyboard, narrow screens, zoom, both colour schemes, print.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { answered, fill, open, openFile, press, unfold } from './lib/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const parts = ['part-project', 'part-money', 'part-others', 'part-readings', 'part-what-if'];

/** The views of the page, each reached from the first view. */
const views = {
  'the example': async () => {},
  'the example in English': (page) => press(page, '#language'),
  'an empty page': (page) => press(page, '#clear'),
  'all parts unfolded': async (page) => {
    for (const part of parts) {
      await unfold(page, part);
    }
    for (const list of ['f-receipts', 'f-populationChanges', 'f-memberPayments']) {
      await press(page, `#${list} > .add`);
    }
    for (const fold of await page.locator('.fold.minor > summary').all()) {
      await fold.click();
    }
  },
  'help, suggestions and a link': async (page) => {
    await page.locator('.help > summary').first().click();
    await page.locator('#link').click();
    await page.waitForSelector('#the-link');
    await page.locator('#commune').pressSequentially('saint');
    await page.waitForSelector('#communes-found li');
  },
  'mistakes beside their fields': async (page) => {
    await fill(page, 'f-contract-signed', 'hier');
    await fill(page, 'f-asOf', 'demain');
  },
  'a file that was refused': (page) => openFile(page, 'lettre.txt', 'Bonjour', { isRefused: true }),
  'what another population changes': async (page) => {
    await unfold(page, 'part-what-if');
    await fill(page, 'if-population', '200 000');
  },
};

const check = async (page, t) => {
  // The policy of the page allows no other scripts; the test injects its own through the debugger.
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document));
  t.diagnostic(`${passes.length} rules passed, ${violations.length} violated`);
  assert.deepEqual(violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 5).map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`) })), []);
};

for (const [name, show] of Object.entries(views)) {
  test(`axe-core finds nothing on ${name}, light and dark`, async (t) => {
    const { page, close } = await open();
    await show(page);
    await check(page, t);
    await page.emulateMedia({ colorScheme: 'dark' });
    await check(page, t);
    await close();
  });

  test(`nothing is cut on ${name}: at 390 pixels, and at 200% of a small screen`, async () => {
    for (const options of [{ viewport: { width: 390, height: 800 } }, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }]) {
      const { page, close } = await open(options);
      await show(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} pixels too wide at ${options.viewport.width}`);
      await close();
    }
  });
}

test('headings are in order, and every id is unique', async () => {
  const { page, close } = await open();
  await views['all parts unfolded'](page);
  const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
  assert.equal(levels[0], 1);
  levels.slice(1).forEach((level, i) => assert.ok(level > 1 && level <= levels[i] + 1, levels.join(' ')));
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((element) => element.id));
  assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
  await close();
});

test('every field has a name of its own for screen readers', async () => {
  const { page, close } = await open();
  await views['all parts unfolded'](page);
  const unnamed = await page.locator('input, select, button').evaluateAll((all) => all
    .filter((element) => !(element.labels?.[0]?.textContent ?? element.ariaLabel ?? element.textContent).trim())
    .map((element) => element.outerHTML.slice(0, 200)));
  assert.deepEqual(unnamed, []);
  await close();
});

test('by the keyboard alone: the first key leads to the answer, a part unfolds, a mission is added, a commune is found', async () => {
  const { page, close } = await open();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'answer');

  await page.locator('#part-project').focus();
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('#f-project-received').isVisible());

  await page.locator('#f-contract-missions-careQuality').focus();
  await answered(page, () => page.keyboard.press('Space'));
  assert.ok(await page.locator('#f-contract-missions-4-started').isVisible());

  await page.locator('#commune').focus();
  await page.keyboard.type('cilaos');
  await page.waitForSelector('#communes-found li');
  await answered(page, () => page.keyboard.press('Enter'));
  assert.match(await page.locator('.communes .chosen').textContent(), /Cilaos/);
  await close();
});

test('where the focus is can be seen everywhere', async () => {
  const { page, close } = await open();
  const seen = new Set();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const { id, isSeen } = await page.evaluate(() => {
      const element = document.activeElement;
      const around = element.closest('.button') ?? element;
      return { id: element.id || element.outerHTML.slice(0, 120), isSeen: getComputedStyle(element).outlineStyle !== 'none' || getComputedStyle(around).outlineStyle !== 'none' };
    });
    assert.ok(isSeen, id);
    seen.add(id);
  }
  assert.ok(seen.size >= 40, `${seen.size} places`);
  await close();
});

test('the print is the answer alone, black on white', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page, close } = await open({ colorScheme });
    await page.emulateMedia({ media: 'print', colorScheme });
    for (const selector of ['.form', '.tools', '#language', '.answer > nav']) {
      assert.equal(await page.locator(selector).first().isVisible(), false, selector);
    }
    assert.ok(await page.locator('#budget').isVisible());
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('#summary')).color), 'rgb(0, 0, 0)');
    await close();
  }
});
