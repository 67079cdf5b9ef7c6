// Several communities on one page: a line each, their sum, the coverage, the worst findings first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './lib/browser.mjs';
import { evaluations, folder, laReunion, money, report } from './lib/tool.mjs';
import { hasCents, number, plain, range } from './lib/words.mjs';

const into = folder();

test('La Réunion has a line for each community and their sum', async () => {
  const documents = evaluations(laReunion);
  const { page, noise, close } = await open(report(into, 'fr', ...laReunion).url);
  const rows = await page.locator('#communities-table tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  const annual = documents.map(({ budget }) => budget.chosen ?? budget.core);
  const sum = { min: annual.reduce((all, one) => all + one.min, 0), max: annual.reduce((all, one) => all + one.max, 0) };
  const cents = hasCents([sum, ...documents.flatMap(({ contracts }) => contracts.flatMap((contract) => [contract.guaranteed, contract.atStake]))]);
  assert.deepEqual(
    rows.map((row) => row.map(plain)).map((row) => [row[0], row[1], row[2], row[4]]),
    [
      ...documents.map((document, i) => [document.name, number(document.territory.population, 'fr'), String(document.territory.sizeBand), range(annual[i], 'fr', cents)]),
      ['Total', number(889679, 'fr'), '', range(sum, 'fr', cents)],
    ]);
  assert.deepEqual(noise, []);
  await close();
});

test('La Réunion is covered whole: 24 communes, each with its community', async () => {
  const { page, close } = await open(report(into, 'fr', ...laReunion).url);
  assert.match(plain(await page.locator('#coverage-974 p').first().textContent()), /^889\u202F679 habitants sur 889\u202F679 \(100\u00A0%\) et 24 communes sur 24/);
  assert.equal(await page.locator('#coverage-974-table tbody tr').count(), 24);
  assert.equal(await page.locator('#coverage-974-table .bad').count(), 0);
  await close();
});

test('without one community its communes have none', async () => {
  const { page, close } = await open(report(into, 'en', ...laReunion.slice(1)).url);
  assert.equal(await page.locator('#coverage-974-table .bad').count(), 3);
  await close();
});

test('the worst findings come first, each under its rule', async () => {
  const { page, close } = await open(report(into, 'fr', laReunion[0], money('contract-contradicts'), money('size-2-ranges')).url);
  const severities = await page.locator('.findings > li').evaluateAll((all) => all.map((item) => item.className));
  const rank = { error: 0, warning: 1, note: 2 };
  assert.equal(severities[0], 'error');
  assert.deepEqual(severities, [...severities].sort((left, right) => rank[left] - rank[right]));
  const codes = await page.locator('.findings > li code').allTextContents();
  assert.equal(new Set(codes).size, codes.length);
  await close();
});
