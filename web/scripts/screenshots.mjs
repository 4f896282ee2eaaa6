// Pictures of the built page with the invented account, and what axe finds in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { fixture, pageWith } from '../fixtures/account.mjs';

const FOLDER = 'screenshots';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = { wide: 1400, narrow: 390 };
const SHOTS = [
  ...['ar', 'en'].flatMap((lang) => Object.keys(WIDTHS).map((size) => ({ lang, size, colours: 'light' }))),
  { lang: 'ar', size: 'wide', colours: 'dark' },
];

mkdirSync(FOLDER, { recursive: true });
const page = join(FOLDER, 'account.html');
writeFileSync(page, pageWith(readFileSync('dist/account.html', 'utf8'), fixture));
const address = pathToFileURL(resolve(page)).href;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const complaints = [];
for (const shot of SHOTS) await shoot(shot);
await browser.close();
for (const line of complaints) console.error(line);
process.exit(complaints.length > 0 ? 1 : 0);

async function shoot({ lang, size, colours }) {
  const context = await browser.newContext({
    viewport: { width: WIDTHS[size], height: 900 },
    colorScheme: colours,
  });
  const tab = await context.newPage();
  const name = `${lang}-${size}-${colours}`;
  tab.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  tab.on('console', (message) => message.type() === 'error' && complaints.push(`${name}: ${message.text()}`));
  tab.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`${name}: asked for ${request.url()}`);
  });
  await tab.goto(`${address}#${lang}`);
  await tab.waitForSelector('main section');
  await tab.evaluate(() => document.fonts.ready);
  await still(tab);
  await tab.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  for (const section of ['states', 'map', 'timeline', 'figures', 'contradictions']) {
    const box = await tab.locator(`#${section}`).boundingBox();
    const clip = { x: 0, y: box.y, width: WIDTHS[size], height: box.height };
    await tab.screenshot({ path: join(FOLDER, `${name}-${section}.png`), fullPage: true, clip });
  }
  await tab.screenshot({ path: join(FOLDER, `${name}-head.png`) });
  await tab.locator('#map button').nth(3).click();
  await tab.locator('#map').screenshot({ path: join(FOLDER, `${name}-everything.png`) });
  await look(tab, name);
  const wider = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) complaints.push(`${name}: the page is ${wider} px wider than the window`);
  await evidence(tab, name);
  if (size === 'wide' && colours === 'light') await paper(tab, name);
  await context.close();
}

/** Waits until the page computes nothing and nothing in it moves. */
async function still(tab) {
  await tab.evaluate(() => new Promise((tell) => requestIdleCallback(tell, { timeout: 2000 })));
  await tab.waitForFunction(
    () => document.getAnimations().every((one) => one.playState !== 'running'),
    undefined,
    { polling: 50 },
  );
}

/** The page as printed: as a document, and as a picture at the width of the paper. */
async function paper(tab, name) {
  await tab.pdf({ path: join(FOLDER, `${name}.pdf`), format: 'A4' });
  await tab.emulateMedia({ media: 'print' });
  await tab.setViewportSize({ width: 720, height: 1000 });
  await still(tab);
  await tab.screenshot({ path: join(FOLDER, `${name}-print.png`), fullPage: true });
}

/** Opens the evidence of the contested flow with the keyboard, pictures it, and closes it again. */
async function evidence(tab, name) {
  const opener = tab.locator('#figures button').filter({ hasText: '≠' }).first();
  await opener.focus();
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('mark[data-active]');
  await still(tab);
  await tab.screenshot({ path: join(FOLDER, `${name}-evidence.png`) });
  await look(tab, `${name} evidence`);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('mark[data-active]', { state: 'detached' });
  await tab
    .waitForFunction((button) => button === document.activeElement, await opener.elementHandle())
    .catch(() => complaints.push(`${name}: focus did not return after Escape`));
}

async function look(tab, name) {
  await still(tab);
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(() => globalThis.axe.run());
  for (const found of violations)
    complaints.push(
      `${name}: axe ${found.impact} ${found.id}: ${found.help}: ${found.nodes
        .slice(0, 3)
        .map((node) => node.target)
        .join(' | ')} (${found.nodes.length})`,
    );
}
