// On paper: A4, black on white, at most four pages for one community.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, print } from './lib/browser.mjs';
import { australe, folder, laReunion, money, report } from './lib/tool.mjs';

const into = folder();
const files = [
  ...laReunion,
  ...['size-2-ranges', 'optional-missions', 'contract-breaks-a-known-sum', 'contract-contradicts', 'across-avenant-2', 'letter-of-intent-and-contract', 'indicator-malformed', 'size-1'].map(money),
];

for (const language of ['fr', 'en']) {
  for (const file of files) {
    test(`${file} in ${language} prints on at most four pages of A4`, async (t) => {
      const { page, close } = await open(report(into, language, file).url);
      const { pages, width, height } = await print(page);
      t.diagnostic(`${pages} pages`);
      assert.ok(pages <= 4, `${pages} pages`);
      assert.deepEqual([width, height], [595, 842]);
      await close();
    });
  }
}

test('the print is black on white, also for readers of dark pages', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page, close } = await open(report(into, 'fr', australe).url, { colorScheme });
    await page.emulateMedia({ media: 'print', colorScheme });
    const coloured = await page.evaluate(() => [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      return ['color', 'backgroundColor', 'fill', 'stroke', 'borderTopColor', 'borderLeftColor', 'borderBottomColor']
        .filter((property) => {
          const [red, green, blue] = /rgba?\((\d+), (\d+), (\d+)/.exec(style[property])?.slice(1) ?? [0, 0, 0];
          return red !== green || green !== blue;
        })
        .map((property) => `${element.tagName} ${element.className.baseVal ?? element.className} ${property} ${style[property]}`);
    }));
    assert.deepEqual([...new Set(coloured)], []);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    await close();
  }
});

test('amounts at stake and uncertain amounts keep their textures on paper', async () => {
  const { page, close } = await open(report(into, 'fr', money('size-2-ranges')).url);
  await page.emulateMedia({ media: 'print' });
  const fills = await page.locator('#budget-bars rect[data-part]').evaluateAll((bars) => Object.fromEntries(bars.map((bar) => [bar.dataset.part, getComputedStyle(bar).fill])));
  assert.deepEqual(fills, { guaranteed: 'rgb(58, 58, 58)', 'at-stake': 'url("#at-stake")', unsplit: 'rgb(255, 255, 255)', uncertain: 'url("#uncertain")' });
  await close();
});

test('elements for the screen only are not printed', async () => {
  const { page, close } = await open(report(into, 'fr', australe).url);
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['nav', '.switch', '.skip']) {
    assert.equal(await page.locator(selector).isVisible(), false, selector);
  }
  await close();
});
