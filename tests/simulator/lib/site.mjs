// The path of the published simulator: the folder in CPTS_SIMULATOR, or else the default output folder of eng/simulator in artifacts.
import { createServer } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const published = path.resolve(process.env.CPTS_SIMULATOR ?? path.join(root, 'artifacts'));

/** The page in one file. */
export const onePage = path.join(published, 'simulateur-cpts.html');
export const onePageUrl = pathToFileURL(onePage).href;

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json' };

/** A plain web server for the static site; it closes with the process. */
export async function serve() {
  const folder = path.join(published, 'simulator');
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://localhost').pathname;
    const file = path.join(folder, name === '/' ? 'index.html' : name);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return `http://127.0.0.1:${server.address().port}/`;
}
