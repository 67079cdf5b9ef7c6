// Every amount of the evaluation is on the page, in its place and in the format of the language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './lib/browser.mjs';
import { australe, evaluations, folder, money, report } from './lib/tool.mjs';
import { figures, hasCents, number, plain, range } from './lib/words.mjs';

const into = folder();
const files = [
  australe, money('size-2-ranges'), money('contract-in-cents'), money('optional-missions'), money('crisis-recognised-in-year-2'),
  money('letter-of-intent-and-contract'), money('cap-passed-by-one-cent'), money('across-avenant-2'), 'docs/scenarios/la-reunion/nord.cpts.json',
];
const documents = evaluations(files);

/** Every {min, max} of a document, with its path. */
function* amounts(value, path = '') {
  if (value && typeof value === 'object') {
    if ('min' in value && 'max' in value) {
      yield { path, ...value };
    } else {
      for (const [key, member] of Object.entries(value)) {
        yield* amounts(member, `${path}/${key}`);
      }
    }
  }
}

/** An amount as in a sentence: with its currency; a loss is written as the amount lost. */
function sentence({ min, max }, language) {
  const [from, to] = max <= 0 ? [-max, -min] : [min, max];
  return language === 'fr' ? `${range({ min: from, max: to }, language)}\u00A0€`
    : from === to ? `€${figures(from, language)}` : `€${figures(from, language)} to €${figures(to, language)}`;
}

/** The cells of a table, row by row. */
const cells = async (page, table) => (await page.locator(`#${table} tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent))))
  .map((row) => row.map(plain));

function checkBudget({ lines, core, maximum, chosen }, rows, language) {
  const sums = [core, maximum, chosen].filter((sum) => sum);
  const cents = hasCents([...lines.flatMap((line) => [line.fixed, line.variable, line.total]), ...sums]);
  assert.deepEqual(
    rows.slice(0, lines.length).map((row) => [...row.slice(1, 4), row[5]]),
    lines.map((line) => [...[line.fixed, line.variable, line.total].map((amount) => range(amount, language, cents)), line.sources.map((source) => (source === 'contract' && language === 'fr' ? 'contrat' : source)).join(' ')]));
  assert.deepEqual(rows.slice(lines.length).map((row) => row[3]), sums.map((amount) => range(amount, language, cents)));
}

/** Lines first (the total, then its two parts where there is a variable one), then the three sums. */
function checkYears({ years, contracts: [contract] }, rows, language) {
  const cents = hasCents(years.flatMap((year) => year.lines.flatMap((line) => [line.fixed, line.variable, line.total])));
  const expected = [];
  for (const id of ['operating', 'accessToCare', 'carePathways', 'prevention', 'healthCrisis', 'careQuality', 'professionalSupport']) {
    const line = years.map((year) => year.lines.find((one) => one.line === id));
    if (line.some((one) => one)) {
      const isSplit = line.some((one) => one && one.variable.max > 0);
      for (const part of isSplit ? ['total', 'fixed', 'variable'] : ['total']) {
        expected.push(line.map((one) => (one ? range(one[part], language, cents) : '')));
      }
    }
  }
  assert.deepEqual(rows.slice(0, -3).map((row) => row.slice(1, 6)), expected);
  assert.deepEqual(
    rows.slice(-3).map((row) => row.slice(1)),
    ['guaranteed', 'atStake', 'total'].map((sum) => [...years, contract].map((year) => range(year[sum], language, cents))));
}

/** A row for the sum of each day, then its payments. */
function checkPayments(payments, rows, language) {
  const cents = hasCents(payments.map((payment) => payment.amount));
  const expected = [...new Set(payments.map((payment) => payment.on))].flatMap((on) => {
    const day = payments.filter((payment) => payment.on === on).map((payment) => payment.amount);
    const sum = (end) => day.reduce((all, amount) => all + Math.round(amount[end] * 100), 0) / 100;
    return [range({ min: sum('min'), max: sum('max') }, language, cents), ...day.map((amount) => range(amount, language, cents))];
  });
  const shown = rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== '');
  assert.deepEqual([...shown].sort(), [...expected].sort());
}

for (const language of ['fr', 'en']) {
  for (const [i, file] of files.entries()) {
    test(`${file} in ${language}: the amounts of the page are those of the evaluation`, async () => {
      const document = documents[i];
      const { page, close } = await open(report(into, language, file).url);
      const text = plain(await page.evaluate(() => document.body.textContent));
      const missing = [...amounts(document)].filter((amount) => ![range(amount, language), range(amount, language, true), sentence(amount, language)].some((form) => text.includes(form)));
      assert.deepEqual(missing, []);
      checkBudget(document.budget, await cells(page, 'budget-table'), language);
      if (document.years.length > 0) {
        checkYears(document, await cells(page, 'years-table'), language);
      }
      // Past payments are in a folded table of their own, with their own choice of cents.
      checkPayments(document.payments.filter((payment) => payment.on < document.asOf), await cells(page, 'payments-past-table'), language);
      checkPayments(document.payments.filter((payment) => payment.on >= document.asOf), await cells(page, 'payments-table'), language);
      await close();
    });
  }
}

test('the population, the distances and the caps are on the page', async () => {
  const { territory, memberCaps } = documents[0];
  const { page, close } = await open(report(into, 'fr', australe).url);
  const text = plain(await page.evaluate(() => document.body.textContent));
  assert.ok(text.includes(`${number(174793, 'fr')} habitants`));
  assert.ok(text.includes(`${number(territory.nextBand.inhabitantsMissing, 'fr')} de plus`));
  assert.ok(text.includes(`${number(territory.previousBand.inhabitantsAbove, 'fr')} de moins`));
  assert.deepEqual(
    (await cells(page, 'member-caps-table')).map((row) => row.slice(1, 4)),
    memberCaps.map((cap) => [String(cap.year), range(cap.paid, 'fr'), figures(cap.ceiling, 'fr')]));
  await close();
});

test('without the variable parts only what is guaranteed is left', async () => {
  const { page, close } = await open(report(into, 'fr', australe).url);
  const seen = (selector) => page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
  assert.ok(await seen('#budget-bars rect.at-stake') > 0);
  await page.locator('#with-variable').uncheck();
  assert.equal(await seen('.variable'), 0);
  assert.ok(await seen('#budget-bars rect.guaranteed') > 0);
  assert.equal(await seen('.without-variable'), 1);
  await page.locator('#with-variable').check();
  assert.ok(await seen('#budget-bars rect.at-stake') > 0);
  assert.equal(await seen('.without-variable'), 0);
  await close();
});
