// The drawings: a bar or mark for each thing to show, with lengths proportional to the amounts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './lib/browser.mjs';
import { australe, evaluations, folder, money, report } from './lib/tool.mjs';

const into = folder();
const files = [australe, money('size-2-ranges'), money('optional-missions'), money('crisis-recognised-in-year-2'), 'docs/scenarios/la-reunion/nord.cpts.json'];
const documents = evaluations(files);

/** The boxes of shapes on the screen. */
const boxes = (page, selector) => page.locator(selector).evaluateAll((shapes) => shapes.map((shape) => {
  const { x, y, width, height } = shape.getBBox();
  return { of: shape.dataset.of, part: shape.dataset.part, x, y, width, height, bottom: y + height };
}));

const near = (actual, expected, message) => assert.ok(Math.abs(actual - expected) <= 0.05, `${message ?? ''} ${actual} instead of ${expected}`);
const days = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

for (const [i, file] of files.entries()) {
  const document = documents[i];

  test(`${file}: a bar for each part of each line, as high as its amount`, async () => {
    const { page, close } = await open(report(into, 'fr', file).url);
    const bars = await boxes(page, '#budget-bars rect[data-of]');
    const expected = document.budget.lines.flatMap(({ line, fixed, variable, total }) => [
      { of: line, part: 'guaranteed', euros: fixed.min },
      { of: line, part: 'at-stake', euros: variable.min },
      { of: line, part: 'unsplit', euros: Math.max(0, total.min - fixed.min - variable.min) },
      { of: line, part: 'uncertain', euros: total.max - Math.max(total.min, fixed.min + variable.min) },
    ]).filter((part) => part.euros > 0);
    assert.deepEqual(bars.map(({ of, part }) => ({ of, part })), expected.map(({ of, part }) => ({ of, part })));

    const pixels = bars[0].height / expected[0].euros;
    const ground = bars[0].bottom;
    for (const [k, bar] of bars.entries()) {
      near(bar.height, expected[k].euros * pixels, `${bar.of} ${bar.part}`);
      const under = k > 0 && bars[k - 1].of === bar.of ? bars[k - 1].y : ground;
      near(bar.bottom, under, `${bar.of} ${bar.part} stands on`);
    }
    await close();
  });

  test(`${file}: the population and the thresholds are at their places on the scale`, async () => {
    const { page, close } = await open(report(into, 'fr', file).url);
    const [first, second, third] = (await boxes(page, '#size-scale .threshold')).map((box) => box.x);
    assert.equal(await page.locator('#size-scale .size').count(), 4);
    near((third - first) / (second - first), (175_000 - 40_000) / 40_000, 'thresholds');
    const pointer = (await boxes(page, '#size-scale .pointer')).map((box) => box.x + (box.width / 2));
    assert.equal(pointer.length, 1);
    near(pointer[0], first + ((document.territory.population - 40_000) / 40_000 * (second - first)), 'population');
    const expected = [document.territory.previousBand, document.territory.nextBand].filter((band) => band).length;
    assert.equal(await page.locator('#size-scale [data-of=distance]').count(), expected);
    await close();
  });

  test(`${file}: the curve steps on every day of payments and ends at the sums of the five years`, async () => {
    const { page, close } = await open(report(into, 'fr', file).url);
    const dates = [...new Set(document.payments.map((payment) => payment.on))];
    const marks = await boxes(page, '#cash-curve [data-of=payments]');
    assert.equal(marks.length, dates.length);
    if (dates.length > 0) {
      const [start, end] = [marks[0].x, marks.at(-1).x];
      dates.forEach((on, k) => near(marks[k].x, start + (days(dates[0], on) / days(dates[0], dates.at(-1)) * (end - start)), on));

      const letter = document.payments.filter((payment) => payment.year === null).reduce((sum, payment) => sum + payment.amount.max, 0);
      const sure = document.payments.filter((payment) => payment.kind !== 'variable').reduce((sum, payment) => sum + payment.amount.min, 0);
      const areas = await boxes(page, '#cash-curve [data-of=cash]');
      const ground = Math.max(...areas.map((area) => area.bottom));
      const top = Math.min(...areas.map((area) => area.y));
      const guaranteed = areas.find((area) => area.part === 'guaranteed');
      near((ground - top) / guaranteed.height, (document.contracts[0].total.max + letter) / sure, 'whole to guaranteed');
    }
    await close();
  });

  test(`${file}: a mark for each step, limit and actual date, and the evaluation date in its place`, async () => {
    const { page, close } = await open(report(into, 'fr', file).url);
    const count = (of) => page.locator(`#time-line [data-of=${of}]`).count();
    assert.equal(await count('missionStart'), document.deadlines.filter((deadline) => deadline.id === 'missionStart').length);
    assert.equal(await count('missionDeployment'), document.deadlines.filter((deadline) => deadline.id === 'missionDeployment').length);
    assert.equal(await count('arsSilence'), document.deadlines.filter((deadline) => deadline.id === 'arsSilence').length);
    assert.equal(await count('milestone'), await page.locator('.milestones li').count());
    assert.equal(await count('today'), await page.locator('#time-line').count());
    const starts = document.deadlines.filter((deadline) => deadline.id === 'missionStart').map((deadline) => deadline.due);
    const ends = document.deadlines.filter((deadline) => deadline.id === 'missionDeployment').map((deadline) => deadline.due);
    if (starts.length > 0) {
      const x = async (of) => Math.max(...(await boxes(page, `#time-line [data-of=${of}]`)).map((box) => box.x + (box.width / 2)));
      const [from, to] = [starts.sort().at(-1), ends.sort().at(-1)];
      const [left, right, today] = [await x('missionStart'), await x('missionDeployment'), await x('today')];
      near((today - left) / (right - left), days(from, document.asOf) / days(from, to), 'today');
    }
    await close();
  });
}

test('the curve over populations has a step for each size, as high and as wide as it is', async () => {
  const { page, noise, close } = await open(report(into, 'fr', australe, '--population', '30000..230000').url);
  const steps = await boxes(page, '#population-curve rect[data-part=least]');
  const table = await page.locator('#population-1 tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => Number(cell.textContent.replace(/^de (.*) à .*$/, '$1').replace(/\D/g, '')))));
  assert.equal(steps.length, 4);
  assert.deepEqual(table.map((row) => row[4]), [262500, 332500, 437500, 510000]);
  steps.forEach((step, k) => {
    near(step.height / steps[3].height, table[k][4] / 510000, 'height');
    near(step.x, steps[0].x + ((table[k][0] - 30000) / 200000 * (steps[3].x + steps[3].width - steps[0].x)), 'place');
  });
  assert.equal(await page.locator('#population-curve [data-of=population]').count(), 1);
  assert.deepEqual(noise, []);
  await close();
});

test('every drawing has a description in words, and a table or list with the same content', async () => {
  const { page, close } = await open(report(into, 'en', australe).url);
  const drawings = await page.locator('svg[role=img]').evaluateAll((all) => all.map((svg) => ({
    title: svg.querySelector('title').textContent,
    description: svg.querySelector('desc').textContent,
    labelled: svg.getAttribute('aria-labelledby') === `${svg.querySelector('title').id} ${svg.querySelector('desc').id}`,
  })));
  assert.equal(drawings.length, 4);
  assert.ok(drawings.every((drawing) => drawing.labelled));
  assert.match(drawings[0].description, /^174,793 inhabitants: size 3, from 80,000 to 175,000 inhabitants\. 94,794 fewer: size 2\. 208 more: size 4\.$/);
  assert.match(drawings[1].description, /Access to care: €125,000 a year, of which guaranteed €90,000, at stake €35,000, certain but of unknown split €0, uncertain €0\./);
  assert.match(drawings[2].description, /^19 December 2021: guaranteed €75,000, up to €75,000 in total\./);
  assert.match(drawings[3].description, /Start: Access to care: by 19 June 2022, met\./);
  await close();
});

test('no label extends beyond its drawing', async () => {
  for (const file of files) {
    const { page, close } = await open(report(into, 'fr', file).url);
    const out = await page.locator('svg.drawing').evaluateAll((all) => all.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
      }).map((text) => text.textContent);
    }));
    assert.deepEqual(out, [], file);
    await close();
  }
});
