// Runs every engine on the same 1 000 random territories: checks that the results are equal, then prints the time of one as a table.
//   node run.mjs [TURNS]      first run: dotnet build benchmarks/Cpts.Rules.Benchmarks -c Release, and npm ci here
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const turns = Number(process.argv[2] ?? 3);
const here = fileURLToPath(new URL('.', import.meta.url));
const ours = join(here, '../Cpts.Rules.Benchmarks/bin/Release/net10.0/Cpts.Rules.Benchmarks.dll');
const folder = mkdtempSync(join(tmpdir(), 'cpts-peers-'));
const path = join(folder, 'inputs.json');

let seed = 20190825;
const random = (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const bounds = [39_999, 40_000, 79_999, 80_000, 175_000, 175_001];
const inputs = Array.from({ length: 1_000 }, (_, i) => ({ population: i < bounds.length ? bounds[i] : 1_000 + random(299_000), flags: random(64) }));
writeFileSync(path, JSON.stringify(inputs));

const peers = {
  'Cpts.Rules': () => execFileSync('dotnet', [ours, 'peers', path]),
  ...Object.fromEntries(['javascript', 'zen', 'json-rules-engine', 'publicodes'].map((name) => [
    name, () => execFileSync(process.execPath, [join(here, 'peer.mjs'), name, path], { maxBuffer: 2 ** 26 }),
  ])),
};

const best = {};
let expected;
for (let turn = 0; turn < turns; turn++) {
  for (const [name, run] of Object.entries(peers)) {
    const { results, nanoseconds, version } = JSON.parse(run());
    expected ??= results;
    results.forEach(([min, max], i) => {
      if (min !== expected[i][0] || max !== expected[i][1]) {
        throw new Error(`${name} gives ${min} to ${max} for ${JSON.stringify(inputs[i])}, and Cpts.Rules ${expected[i].join(' to ')}.`);
      }
    });
    for (const [how, time] of Object.entries(nanoseconds)) {
      const row = `${name}${version && name !== 'javascript' ? ` ${version}` : ''}, ${how}`;
      best[row] = Math.min(best[row] ?? Infinity, time);
    }
  }
}
rmSync(folder, { recursive: true });

const unit = best['Cpts.Rules, one by one, with the lines'];
console.log(`1 000 inputs, equal results everywhere; the least of ${turns} processes each, in turn; ${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}\n`);
console.log('| engine | one evaluation | times Cpts.Rules with the lines |\n|---|---:|---:|');
for (const [row, time] of Object.entries(best).sort((left, right) => left[1] - right[1])) {
  const text = time < 1_000 ? `${time.toFixed(1)} ns` : `${(time / 1_000).toFixed(1)} µs`;
  console.log(`| ${row} | ${text} | ${(time / unit).toFixed(time < unit * 10 ? 2 : 0)} |`);
}
