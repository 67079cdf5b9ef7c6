// Packs a published site of the simulator into a single self-contained HTML file:
//   node eng/page/one-file.mjs FOLDER FILE
// The page contains everything that the browser runs or reads: styles and scripts as they are, the rest gzipped and in base64.
// Its content security policy allows each script and style by its hash and nothing else: the page makes no request.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const most = 6 * 1024 * 1024;
const [folder, file] = process.argv.slice(2);
const read = (name) => readFileSync(path.join(folder, name), 'utf8');
const inPage = 'blazor.webassembly.js';

/** The text, if it cannot close the element that contains it. */
function inline(element, text) {
  if (new RegExp(`</${element}`, 'i').test(text)) {
    throw new Error(`A ${element} of the page contains its own closing tag.`);
  }
  return text;
}

const hashes = { script: [], style: [] };
function element(name, text, attributes = '') {
  const content = inline(name, text);
  hashes[name].push(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  return `<${name}${attributes}>${content}</${name}>`;
}

/** The files that .NET requests, concatenated, after an index of their names and lengths. */
function pack() {
  const names = readdirSync(path.join(folder, '_framework')).filter((name) => name !== inPage && /\.(js|wasm|dat)$/.test(name)).sort();
  const contents = names.map((name) => {
    const bytes = readFileSync(path.join(folder, '_framework', name));
    // A script loaded from memory has no address of its own.
    return name.endsWith('.js') ? Buffer.from(bytes.toString('utf8').replaceAll('import.meta.url', 'document.baseURI')) : bytes;
  });
  const index = Buffer.from(JSON.stringify(names.map((name, i) => [name, contents[i].length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  return gzipSync(Buffer.concat([length, index, ...contents]), { level: 9 }).toString('base64');
}

let page = read('index.html')
  .replace(/<link rel="stylesheet" href="([^"]+)"\s*\/?>/g, (_, name) => element('style', read(name)))
  .replace(/<script src="([^"]+)"([^>]*)><\/script>/g, (_, name, attributes) => element('script', read(name), attributes));
page = page.replace('<!-- The files of .NET, where the page is one file. -->', `<script type="application/gzip" id="files">${pack()}</script>`);

const policy = [
  "default-src 'none'", `script-src ${hashes.script.join(' ')} 'wasm-unsafe-eval' blob:`, `style-src ${hashes.style.join(' ')}`,
  'img-src data:', "base-uri 'none'", "form-action 'none'",
].join('; ');
page = page.replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${policy}"`);
writeFileSync(file, page);

const { length } = readFileSync(file);
console.log(`${path.basename(file)}: ${length} bytes, at most ${most}`);
if (length > most) {
  process.exit(1);
}
