// Takes the screenshots for the guide: `node tests/simulator/pictures.mjs`, after `eng/simulator`.
import path from 'node:path';
import { open, shut } from './lib/browser.mjs';
import { root } from './lib/site.mjs';

const pictures = {
  'simulateur-page': { viewport: { width: 1280, height: 860 } },
  'simulateur-telephone': { viewport: { width: 390, height: 760 } },
  'simulateur-sombre': { viewport: { width: 1200, height: 800 }, colorScheme: 'dark' },
};

for (const [name, options] of Object.entries(pictures)) {
  const { page, close } = await open(options);
  await page.screenshot({ path: path.join(root, 'docs/images', `${name}.png`) });
  await close();
}
await shut();
