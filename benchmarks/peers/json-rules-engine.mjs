// json-rules-engine: one rule for each line of a size; its events are the lines, which the caller adds up.
import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';
import { missions, sizes, isChosen } from './table.mjs';

export const version = JSON.parse(readFileSync(new URL('./node_modules/json-rules-engine/package.json', import.meta.url))).version;

// First the size, then only the rules of that size: four rules, then about ten, instead of all rules at once.
const sizing = new Engine();
const engines = sizes.map((size, row) => {
  const all = [{ fact: 'population', operator: 'greaterThanInclusive', value: row === 0 ? 0 : sizes[row - 1].below }];
  if (row < sizes.length - 1) {
    all.push({ fact: 'population', operator: 'lessThan', value: size.below });
  }
  sizing.addRule({ conditions: { all }, event: { type: 'size', params: { row, sum: size.sum, operating: size.operating } } });

  const engine = new Engine();
  missions.forEach((_, i) => {
    const params = { min: size.min[i], max: size.max[i] };
    const add = (type, value) => engine.addRule({ conditions: { all: [{ fact: `chosen${i}`, operator: 'equal', value }] }, event: { type, params } });
    add(size.group.includes(i) ? 'group' : 'free', true);
    if (size.group.includes(i)) {
      add('others', false);
    }
  });
  return engine;
});

export const prepare = (inputs) => inputs.map(({ population, flags }) => ({
  population,
  ...Object.fromEntries(missions.map((_, i) => [`chosen${i}`, isChosen(flags, i)])),
}));

export async function evaluate(facts) {
  const { events: [{ params: size }] } = await sizing.run({ population: facts.population });
  const { events } = await engines[size.row].run(facts);
  const sums = { free: [size.operating, size.operating], group: [0, 0], others: [0, 0] };
  let isAny = false;
  for (const { type, params } of events) {
    sums[type][0] += params.min;
    sums[type][1] += params.max;
    isAny ||= type === 'group';
  }
  const [min, max] = sums.free;
  return isAny
    ? [min + Math.max(sums.group[0], size.sum - sums.others[1]), max + Math.min(sums.group[1], size.sum - sums.others[0])]
    : [min, max];
}
