import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.js';

/** Draws the icons that an installed app needs from static/icon.svg: `npm run icons`. */
const FOLDER = 'static/icons';
/** The drawing's ground, which fills icons that the system cuts to a shape of its own. */
const GROUND = '#21418f';

/** `share`: how much of the side the drawing takes; where a system cuts off the edges, four fifths are safe. */
const icons = [
	{ name: '192', side: 192, share: 1 },
	{ name: '512', side: 512, share: 1 },
	{ name: 'maskable', side: 512, share: 0.8, ground: GROUND },
	{ name: 'apple-touch', side: 180, share: 0.9, ground: GROUND }
];

await mkdir(FOLDER, { recursive: true });
const drawing = await readFile('static/icon.svg', 'utf8');
const { path } = await findBrowser();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: path, args });
for (const { name, side, share, ground = 'transparent' } of icons) {
	const page = await browser.newPage({ viewport: { width: side, height: side } });
	await page.setContent(
		`<style>body{margin:0;display:grid;place-items:center;block-size:100vh;background:${ground}}
		svg{inline-size:${share * 100}%;block-size:${share * 100}%}</style>${drawing}`
	);
	await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
	await page.close();
}
await browser.close();
