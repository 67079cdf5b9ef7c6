// GoRules ZEN: a decision table by population, then expressions.
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';
import { missions, sizes, isChosen } from './table.mjs';

export const version = JSON.parse(readFileSync(new URL('./node_modules/@gorules/zen-engine/package.json', import.meta.url))).version;

const each = (text) => missions.map((_, i) => text(i));
const columns = ['operating', 'sum', ...['min', 'max', 'grouped'].flatMap((kind) => each((i) => `${kind}${i}`))];
const cellsOf = (size) => [size.operating, size.sum, ...size.min, ...size.max, ...each((i) => (size.group.includes(i) ? 1 : 0))];
const conditions = ['< 40000', '[40000..79999]', '[80000..175000]', '> 175000'];
const sumOf = (terms) => `sum([${terms.join(', ')}])`;
const expressions = {
  isAny: `${sumOf(each((i) => `chosen${i} * grouped${i}`))} > 0`,
  groupMin: sumOf(each((i) => `chosen${i} * grouped${i} * min${i}`)),
  groupMax: sumOf(each((i) => `chosen${i} * grouped${i} * max${i}`)),
  othersMin: sumOf(each((i) => `(1 - chosen${i}) * grouped${i} * min${i}`)),
  othersMax: sumOf(each((i) => `(1 - chosen${i}) * grouped${i} * max${i}`)),
  min: `operating + ${sumOf(each((i) => `chosen${i} * (1 - grouped${i}) * min${i}`))} + ($.isAny ? max([$.groupMin, sum - $.othersMax]) : 0)`,
  max: `operating + ${sumOf(each((i) => `chosen${i} * (1 - grouped${i}) * max${i}`))} + ($.isAny ? min([$.groupMax, sum - $.othersMin]) : 0)`,
};
// Function names cannot be used as column names here.
const rename = (text) => text.replaceAll('sum - ', 'known - ');

const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'table',
      type: 'decisionTableNode',
      name: 'table',
      content: {
        hitPolicy: 'first',
        passThrough: true,
        inputs: [{ id: 'i', name: 'population', type: 'expression', field: 'population' }],
        outputs: columns.map((name) => ({ id: name, name, type: 'expression', field: name === 'sum' ? 'known' : name })),
        rules: sizes.map((size, row) => ({
          _id: `r${row}`,
          i: conditions[row],
          ...Object.fromEntries(columns.map((name, column) => [name, String(cellsOf(size)[column])])),
        })),
      },
    },
    {
      id: 'sums',
      type: 'expressionNode',
      name: 'sums',
      content: { expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value: rename(value) })) },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ],
  edges: [
    { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'table' },
    { id: 'e2', type: 'edge', sourceId: 'table', targetId: 'sums' },
    { id: 'e3', type: 'edge', sourceId: 'sums', targetId: 'out' },
  ],
});

export const prepare = (inputs) => inputs.map(({ population, flags }) => ({
  population,
  ...Object.fromEntries(missions.map((_, i) => [`chosen${i}`, isChosen(flags, i) ? 1 : 0])),
}));

export async function evaluate(context) {
  const { result } = await decision.evaluate(context);
  return [result.min, result.max];
}

/** All at once: ZEN works on several threads. */
export const evaluateAll = (contexts) => Promise.all(contexts.map(evaluate));
