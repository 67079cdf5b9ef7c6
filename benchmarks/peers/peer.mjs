// Runs one engine in its own process: its results, and the time of one evaluation after warm-up. Inputs are prepared outside the timing.
import { readFileSync } from 'node:fs';

const [name, path] = process.argv.slice(2);
const peer = await import(`./${name}.mjs`);
const inputs = peer.prepare(JSON.parse(readFileSync(path)));

const results = [];
for (const input of inputs) {
  results.push(await peer.evaluate(input));
}

// The shortest of many rounds for each 50 inputs, added up: the time the work takes on an otherwise idle machine.
async function best(work) {
  const chunks = [];
  for (let i = 0; i < inputs.length; i += 50) {
    chunks.push({ inputs: inputs.slice(i, i + 50), least: Infinity });
  }
  const until = performance.now() + 6_000;
  for (let round = 0; round < 4 || (performance.now() < until && round < 2_000); round++) {
    for (const chunk of chunks) {
      const start = process.hrtime.bigint();
      await work(chunk.inputs);
      chunk.least = Math.min(chunk.least, Number(process.hrtime.bigint() - start));
    }
  }
  return chunks.reduce((sum, chunk) => sum + chunk.least, 0) / inputs.length;
}

const isAsync = peer.evaluate.constructor.name === 'AsyncFunction';
let sink = 0;
const nanoseconds = {
  'one by one': await best(isAsync
    ? async (some) => { for (const input of some) { sink += (await peer.evaluate(input))[1]; } }
    : (some) => { for (const input of some) { sink += peer.evaluate(input)[1]; } }),
};
if (peer.evaluateAll) {
  nanoseconds['in batch'] = await best(peer.evaluateAll);
}
console.log(JSON.stringify({ version: peer.version, results, nanoseconds, sink: sink > 0 }));
