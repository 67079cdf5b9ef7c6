// Several communities on one page: one line for each, their sum, the coverage, the most severe findings first.
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
  const running = documents.flatMap(({ contracts, years }) => contracts.flatMap(({ number: contract, currentYear }) => years.filter((year) => year.contract === contract && year.year === currentYear)));
  const cents = hasCents([sum, ...running.flatMap((year) => [year.guaranteed, year.atStake])]);
  const weight = ({ findings }) => ['error', 'warning', 'note'].map((severity) => String(findings.filter((finding) => finding.severity === severity).length).padStart(4, '0')).join();
  const lines = documents.map((document, i) => ({ document, annual: annual[i] })).sort((left, right) => weight(right.document).localeCompare(weight(left.document)));
  const line = (name, population, size, amount) => [name, number(population, 'fr'), size, range(amount, 'fr', cents)];
  const group = (name, members) => [
    [name],
    ...members.map(({ document, annual: amount }) => line(document.name, document.territory.population, String(document.territory.sizeBand), amount)),
    line(name, members.reduce((all, one) => all + one.document.territory.population, 0), '', {
      min: members.reduce((all, one) => all + one.annual.min, 0), max: members.reduce((all, one) => all + one.annual.max, 0),
    }),
  ];
  assert.deepEqual(
    rows.map((row) => row.map(plain)).map((row) => row.slice(0, 4)),
    [
      ...group('Contrats en cours', lines.filter(({ document }) => document.contracts.length > 0)),
      ...group('Sans contrat', lines.filter(({ document }) => document.contracts.length === 0)),
      line('Total', 889679, '', sum),
    ]);
  assert.deepEqual(noise, []);
  await close();
});

test('La Réunion is covered whole: 24 communes, each with its community', async () => {
  const { page, close } = await open(report(into, 'fr', ...laReunion).url);
  assert.match(plain(await page.locator('#coverage-974 p').first().textContent()), /habitants\u00A0: 889\u202F679 sur 889\u202F679 \(100\u00A0%\)\u00A0; communes\u00A0: 24 sur 24/);
  assert.equal(await page.locator('#coverage-974-table tbody tr').count(), 24);
  assert.equal(await page.locator('#coverage-974-table .bad').count(), 0);
  await close();
});

test('without one community its communes have none', async () => {
  const { page, close } = await open(report(into, 'en', ...laReunion.slice(1)).url);
  assert.equal(await page.locator('#coverage-974-table .bad').count(), 0);
  assert.equal(await page.locator('#coverage-974-none-table .bad').count(), 3);
  assert.match(plain(await page.locator('#coverage-974 summary').textContent()), /^Communes in no community of this report: 3, /);
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
