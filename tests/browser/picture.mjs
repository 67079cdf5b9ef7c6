// Takes the screenshot of the report for the README: `node tests/browser/picture.mjs`, after `.ci/browser`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { open, shut } from './lib/browser.mjs';
import { australe, folder, report, root } from './lib/tool.mjs';

const picture = path.join(root, 'docs/images/report.png');

mkdirSync(path.dirname(picture), { recursive: true });
const { page, close } = await open(report(folder(), 'fr', australe, '--as-of', '2026-11-21').url, { viewport: { width: 1200, height: 900 } });
const chart = await page.locator('#budget figure').boundingBox();
await page.screenshot({ path: picture, fullPage: true, clip: { x: 0, y: 0, width: 1200, height: Math.round(chart.y + chart.height + 16) } });
await close();
await shut();
