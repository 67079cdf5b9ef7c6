// Runs the built command cpts-rules.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './site.mjs';

const tool = process.env.CPTS_TOOL ?? path.join(root, 'src/Cpts.Rules.Tool/bin/Release/net10.0/cpts-rules.dll');

/** A temporary folder for the tests of a file, deleted when they end. */
export function folder() {
  const made = mkdtempSync(path.join(tmpdir(), 'cpts-simulator-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The standard output of a command, as bytes. */
export function run(...args) {
  const done = spawnSync('dotnet', [tool, ...args], { cwd: root, maxBuffer: 256 * 1024 * 1024 });
  if (done.status === null) {
    throw new Error(`cpts-rules ${args.join(' ')}: ${done.error}`);
  }
  return done.stdout;
}

/** The evaluation of one file, as its bytes. */
export const evaluation = (file, language = 'fr', ...options) => run('evaluate', '--format', 'json', '--lang', language, ...options, file);

/** The evaluations of files, in order, each as text. */
export function evaluations(files, language = 'fr') {
  const text = run('evaluate', '--format', 'json', '--lang', language, ...files, ...files.slice(-1)).toString('utf8');
  return text.slice(2, -3).split(/(?<=\n\}),\n(?=\{)/).slice(0, files.length).map((document) => `${document}\n`);
}

export const australe = 'docs/scenarios/la-reunion/australe.cpts.json';
