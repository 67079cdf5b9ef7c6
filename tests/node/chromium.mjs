// The Chromium of the tests: its path, how to start it, and what a page must not do.
import { existsSync } from 'node:fs';

const places = [process.env.CPTS_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The launch options for playwright; without `executablePath` when Chromium is not there. */
export const launch = {
  executablePath: places.find((place) => place && existsSync(place)),
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
};

/** Records every console message, error and dialog of a page, and every request other than for the page itself. */
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
