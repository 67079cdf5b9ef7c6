// The form, filled in as a person would: from an empty page to the right answer, with typical typing errors.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { answered, choose, fill, json, open, openFile, press, save, saved, unfold } from './lib/browser.mjs';
import { root } from './lib/site.mjs';
import { australe, evaluation, folder, run } from './lib/tool.mjs';

const into = folder();
const summary = (page) => page.locator('#summary').textContent();

/** Adds a commune by its name, with the keyboard. */
const addCommune = async (page, typed, { down = 0 } = {}) => {
  await page.locator('#commune').pressSequentially(typed);
  await page.waitForSelector('#communes-found li');
  for (let i = 0; i < down; i++) {
    await page.locator('#commune').press('ArrowDown');
  }
  await answered(page, () => page.locator('#commune').press('Enter'));
};

test('a first use: from an empty page to the answer for CPTS Australe, as its file gives it', async () => {
  const { page, noise, close } = await open();
  await press(page, '#clear');
  assert.match(await summary(page), /^Pas d’évaluation · 1 erreur$/);
  await fill(page, 'f-name', 'CPTS Australe');
  await fill(page, 'f-asOf', '21 novembre 2026');
  await press(page, '#by-communes');
  await addCommune(page, 'entre-deux');
  await addCommune(page, 'saint pierre');
  await addCommune(page, 'le tampon');
  assert.match(await summary(page), /^Taille 3 · 437\u202F500\u00A0€ par an/);
  await unfold(page, 'f-territory ~ * summary, #f-territory .fold summary');
  await fill(page, 'f-territory-populationYear', '2026');
  await choose(page, 'f-territory-seatDepartment', '974');
  await press(page, '#add-contract');
  await fill(page, 'f-contract-signed', '19/12/21');
  for (const [i, [mission, started, deployed]] of [
    ['accessToCare', '1/3/2022', '1er janvier 2023'], ['carePathways', '02.11.2022', '1 octobre 2023'],
    ['prevention', '1 oct. 2022', '01122023'], ['healthCrisis', '2022-09-01', '1er juin 2023'],
  ].entries()) {
    await press(page, `#f-contract-missions-${mission}`);
    await fill(page, `f-contract-missions-${i}-started`, started);
    await fill(page, `f-contract-missions-${i}-deployed`, deployed);
  }

  await unfold(page, 'f-contract-missions-0 .fold summary');
  await fill(page, 'f-contract-missions-0-amounts-fixed', '90 000');
  await fill(page, 'f-contract-missions-0-amounts-variable', '35.000,00 €');
  const indicators = '/f-contract-missions-0-indicators'.slice(1);
  await press(page, `#${indicators} > .add`);
  await fill(page, `${indicators}-0-year`, '2');
  await fill(page, `${indicators}-0-name`, 'Partenariat avec la CPAM');
  await choose(page, `${indicators}-0-kind`, 'allOrNothing');
  await fill(page, `${indicators}-0-maximum`, '26 000');
  await choose(page, `${indicators}-0-achieved`, 'true');
  await press(page, `#${indicators} > .add`);
  await fill(page, `${indicators}-1-year`, '2');
  await fill(page, `${indicators}-1-name`, 'Patients en ALD sans médecin traitant');
  await choose(page, `${indicators}-1-kind`, 'steps');
  await choose(page, `${indicators}-1-direction`, 'lowerIsBetter');
  for (const [i, [threshold, amount]] of [['219', '3 000'], ['100', '6 000'], ['50', '9 000']].entries()) {
    await press(page, `#${indicators}-1-steps > .add`);
    await fill(page, `${indicators}-1-steps-${i}-threshold`, threshold);
    await fill(page, `${indicators}-1-steps-${i}-amount`, amount);
  }
  await fill(page, `${indicators}-1-value`, '98');
  await page.locator('.contract > .fold.minor summary').first().click();
  await fill(page, 'f-contract-crisis-planFirstDrafted', '15/01/2023');

  await unfold(page, 'part-project');
  for (const [name, typed] of Object.entries({
    professionalsGathered: '01/09/2020', agencyContacted: '01/10/2020', letterOfIntent: '10/01/2021', diagnosis: '15/02/2021', received: '3 mars 2021',
  })) {
    await fill(page, `f-project-${name}`, typed);
  }
  for (const state of ['le territoire', 'les besoins', 'les modes d’action']) {
    await answered(page, () => page.locator('#f-project-states').getByLabel(state).check());
  }
  await press(page, '#f-project-missingItems > .add');
  await fill(page, 'f-project-missingItems-0-requested', '20/03/2021');
  await fill(page, 'f-project-missingItems-0-received', '05/04/2021');
  await choose(page, 'f-project-missingItems-0-requiredByLaw', 'true');
  await choose(page, 'f-initiative-by', 'firstLineProfessionals');
  await choose(page, 'f-legalForm-kind', 'association1901');
  await fill(page, 'f-legalForm-since', '12/03/2021');
  for (const member of ['professionnels libéraux', 'équipes de soins primaires', 'acteurs de premier recours']) {
    await answered(page, () => page.locator('#f-members').getByLabel(member).check());
  }
  await unfold(page, 'part-money');
  await press(page, '#f-memberPayments > .add');
  await fill(page, 'f-memberPayments-0-professional', 'P1');
  await fill(page, 'f-memberPayments-0-year', '2023');
  await fill(page, 'f-memberPayments-0-indemnities', '20 000');
  await fill(page, 'f-memberPayments-0-remunerations', '23 992');

  const withoutPlaces = (bytes) => JSON.parse(bytes, (key, value) => (key === 'line' && typeof value === 'number') || key === 'column' ? null : value);
  assert.deepEqual(withoutPlaces((await saved(page, json)).content), withoutPlaces(evaluation(australe)));

  // The saved file gives what the file of the documentation expects.
  const { content } = await saved(page, save);
  const file = path.join(into, 'walk.cpts.json');
  const { expect } = JSON.parse(readFileSync(path.join(root, australe), 'utf8').replace(/^\s*\/\/.*$|(?<=[",\]}] *)\/\/.*$/gm, ''));
  writeFileSync(file, JSON.stringify({ ...JSON.parse(content), expect }));
  assert.match(run('validate', '--lang', 'fr', file).toString(), /1 fichier/);
  assert.deepEqual(noise, []);
  await close();
});

test('a mistyped value stays as it was typed, and is reported beside its field as the command reports it', async () => {
  const { page, close } = await open();
  await fill(page, 'f-contract-signed', '31/02/2021');
  assert.equal(await page.inputValue('#f-contract-signed'), '31/02/2021');
  assert.equal(await page.getAttribute('#f-contract-signed', 'aria-invalid'), 'true');
  assert.equal(await page.getAttribute('#f-contract-signed', 'aria-describedby'), 'f-contract-signed-problems');
  const said = await page.locator('#f-contract-signed-problems').textContent();
  const file = path.join(into, 'mistyped.cpts.json');
  writeFileSync(file, (await saved(page, save)).content);
  const [finding] = JSON.parse(evaluation(file)).findings;
  assert.equal(finding.code, 'CPTS9003');
  assert.ok(said.includes(finding.code) && said.includes(finding.message), said);
  assert.match(said, /Pour y remédier/);
  assert.match(await page.locator('.answer .stop').textContent(), /la dernière qui a pu être calculée/);
  await fill(page, 'f-contract-signed', '19/12/2021');
  assert.equal(await page.getAttribute('#f-contract-signed', 'aria-invalid'), null);
  assert.doesNotMatch(await page.locator('.form').textContent(), /CPTS9003/);
  assert.equal(await page.locator('.answer .stop').count(), 0);
  await close();
});

test('a mistake leads to its field, wherever it is folded away', async () => {
  const { page, close } = await open();
  await openFile(page, 'faute.cpts.json', JSON.stringify({
    format: 'cpts.scenario/1', name: 'A', asOf: '2026-11-21', territory: { population: 90000 },
    contract: { signed: '2024-01-15', missions: [{ mission: 'accessToCare', started: '2024-03-01', indicators: [{ year: 2, kind: 'allOrNothing', maximum: 'mille' }] }] },
  }));
  assert.equal(await page.locator('#f-contract-missions-0-indicators-0-maximum').count(), 0);
  await page.locator('.places button').first().click();
  await page.waitForFunction(() => document.activeElement.id === 'f-contract-missions-0-indicators-0-maximum');
  await close();
});

test('homonyms are distinguished by their department, and a code finds its commune', async () => {
  const { page, close } = await open();
  await page.locator('#commune').pressSequentially('saint-denis');
  await page.waitForSelector('#communes-found li');
  const found = await page.locator('#communes-found li').allTextContents();
  assert.match(found[0], /^Saint-Denis \(974, La Réunion\)/);
  assert.match(found[1], /^Saint-Denis \(93, Seine-Saint-Denis\)/);
  await page.locator('#commune').fill('97411');
  await page.waitForFunction(() => document.querySelectorAll('#communes-found li').length === 1);
  await page.locator('#commune').press('Escape');
  assert.equal(await page.getAttribute('#commune', 'aria-expanded'), 'false');
  await page.locator('#commune').fill('zzzz');
  await page.waitForFunction(() => document.querySelector('.search [role=status]').textContent.includes('Aucune commune'));
  await close();
});

test('what if: another population is shown beside the situation', async () => {
  const { page, close } = await open();
  await unfold(page, 'part-what-if');
  await fill(page, 'if-population', '175 001');
  assert.match(await page.locator('#comparison').textContent(), /Taille 4|taille 4/i);
  await fill(page, 'if-population', 'beaucoup');
  assert.equal(await page.getAttribute('#if-population', 'aria-invalid'), 'true');
  await choose(page, 'if-reading', 'proration=months');
  assert.match(await page.locator('#comparison').textContent(), /Années du contrat/);
  await choose(page, 'if-agreement', 'aci-2019');
  assert.ok(await page.locator('#comparison table').count() > 0);
  await press(page, '#forget-what-if');
  assert.equal(await page.locator('#comparison').count(), 0);
  await close();
});

test('a switch of a mission takes it out of the contract, and undo puts it back with its dates', async () => {
  const { page, close } = await open();
  await press(page, '#f-contract-missions-prevention');
  assert.match(await page.locator('.contract').textContent(), /CPTS2001/);
  await press(page, '#undo');
  assert.equal(await page.inputValue('#f-contract-missions-2-started'), '01/10/2022');
  await close();
});

test('English by a switch, with its dates and numbers', async () => {
  const { page, close } = await open();
  await press(page, '#language');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.equal(await page.title(), 'CPTS simulator');
  assert.match(await summary(page), /^Size 3 · €437,500 a year · /);
  await press(page, '#by-population');
  assert.equal(await page.inputValue('#f-territory-population'), '174,793');
  await fill(page, 'f-territory-population', '80,000');
  assert.match(await page.locator('.form').textContent(), /CPTS1002/);
  await close();
});

test('a second contract follows the first', async () => {
  const { page, close } = await open();
  await press(page, '#add-contract');
  await fill(page, 'f-contracts-1-signed', '19/12/2026');
  const file = JSON.parse((await saved(page, save)).content);
  assert.equal(file.contract, undefined);
  assert.deepEqual(file.contracts.map(({ signed }) => signed), ['2021-12-19', '2026-12-19']);
  await close();
});
