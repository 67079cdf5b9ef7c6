// The Chromium of the tests: where it is, how it is started, and what a page must not do.
import { existsSync } from 'node:fs';

const places = [process.env.CPTS_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How playwright starts it; without `executablePath` where it is missing. */
export const launch = {
  executablePath: places.find((place) => place && existsSync(place)),
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
};

/** Notes every console message, error and dialog of a page, and every request that is not its own. */
export function listen(page, isOwn) {
  const noise = [];
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => { noise.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => {
    if (!isOwn(request.url())) {
      noise.push(`request: ${request.url()}`);
    }
  });
  return noise;
}
