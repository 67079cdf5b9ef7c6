// Runs the built command cpts-rules and reads its output.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const tool = process.env.CPTS_TOOL ?? path.join(root, 'src/Cpts.Rules.Tool/bin/Release/net10.0/cpts-rules.dll');

/** A temporary folder for the tests of a file, deleted when they end. */
export function folder() {
  const made = mkdtempSync(path.join(tmpdir(), 'cpts-browser-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

function run(...args) {
  const done = spawnSync('dotnet', [tool, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.status === null || done.status === 2) {
    throw new Error(`cpts-rules ${args.join(' ')}: ${done.error ?? done.stderr}`);
  }
  return done;
}

const written = new Map();

/** Writes the report of scenario files (paths from the root of the repository, and options) and returns its path and size; once for each folder. */
export function report(into, language, ...files) {
  const key = [into, language, ...files].join('\n');
  if (!written.has(key)) {
    const file = path.join(into, `${written.size}.html`);
    run('report', '--lang', language, '--output', file, ...files);
    written.set(key, { file, url: `file://${file}`, bytes: statSync(file).size });
  }
  return written.get(key);
}

/** The evaluation documents of scenario files, in order; several at once, because each run of the command takes time. */
export const evaluations = (files) => JSON.parse(run('evaluate', '--format', 'json', ...files, ...files.slice(-1)).stdout).slice(0, files.length);

/** Writes a scenario and returns its path. */
export function scenario(into, name, content) {
  const file = path.join(into, `${name}.cpts.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

export const laReunion = ['australe', 'est', 'grand-sud', 'nord', 'ouest', 'reso'].map((name) => `docs/scenarios/la-reunion/${name}.cpts.json`);
export const australe = laReunion[0];
export const money = (name) => `tests/scenarios/money/${name}.cpts.json`;
