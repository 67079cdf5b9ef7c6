// publicodes: one rule for each line and each sum.
import { readFileSync } from 'node:fs';
import Engine from 'publicodes';
import { missions, sizes, isChosen } from './table.mjs';

export const version = JSON.parse(readFileSync(new URL('./node_modules/publicodes/package.json', import.meta.url))).version;

const bySize = (value) => ({
  variations: [
    { si: 'population < 40000', alors: value(sizes[0]) },
    { si: 'population < 80000', alors: value(sizes[1]) },
    { si: 'population <= 175000', alors: value(sizes[2]) },
    { sinon: value(sizes[3]) },
  ],
});
const when = (conditions, value) => ({ variations: [{ si: { 'toutes ces conditions': conditions }, alors: value }, { sinon: 0 }] });
const each = (rule) => missions.map((_, i) => rule(i));

const rules = {
  population: { valeur: 0 },
  operating: bySize((size) => size.operating),
  sum: bySize((size) => size.sum),
};
for (let i = 0; i < missions.length; i++) {
  rules[`chosen ${i}`] = { valeur: 'non' };
  rules[`grouped ${i}`] = bySize((size) => (size.group.includes(i) ? 'oui' : 'non'));
  for (const end of ['min', 'max']) {
    rules[`${end} ${i}`] = bySize((size) => size[end][i]);
    rules[`free ${end} ${i}`] = when([`chosen ${i}`, `grouped ${i} = non`], `${end} ${i}`);
    rules[`group ${end} ${i}`] = when([`chosen ${i}`, `grouped ${i}`], `${end} ${i}`);
    rules[`others ${end} ${i}`] = when([`chosen ${i} = non`, `grouped ${i}`], `${end} ${i}`);
  }
}
for (const end of ['min', 'max']) {
  rules[`group ${end}`] = { somme: each((i) => `group ${end} ${i}`) };
  rules[`others ${end}`] = { somme: each((i) => `others ${end} ${i}`) };
}
rules['is any'] = { 'une de ces conditions': each((i) => ({ 'toutes ces conditions': [`chosen ${i}`, `grouped ${i}`] })) };
rules['tight min'] = when(['is any'], { 'le maximum de': ['group min', 'sum - others max'] });
rules['tight max'] = when(['is any'], { 'le minimum de': ['group max', 'sum - others min'] });
rules['total min'] = { somme: ['operating', ...each((i) => `free min ${i}`), 'tight min'] };
rules['total max'] = { somme: ['operating', ...each((i) => `free max ${i}`), 'tight max'] };

const silent = { log() {}, warn() {}, error: console.error };
const engine = new Engine(rules, { logger: silent });

export const prepare = (inputs) => inputs.map(({ population, flags }) => ({
  population,
  ...Object.fromEntries(missions.map((_, i) => [`chosen ${i}`, isChosen(flags, i) ? 'oui' : 'non'])),
}));

export function evaluate(situation) {
  engine.setSituation(situation);
  return [engine.evaluate('total min').nodeValue, engine.evaluate('total max').nodeValue];
}
