// Visits the built workbench over answers that need no server: pictures, axe, keys, and that nothing else is asked.
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { answerTo } from '../fixtures/desk.mjs';

const FOLDER = 'screenshots';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const SIZES = { wide: { width: 1400, height: 900 }, narrow: { width: 390, height: 844 } };
const LOOKS = [
  { lang: 'ar', size: 'wide', colours: 'light' },
  { lang: 'en', size: 'wide', colours: 'dark' },
  { lang: 'ar', size: 'narrow', colours: 'dark' },
  { lang: 'en', size: 'narrow', colours: 'light' },
];
const STUDY = 'plains-brigade';
const VISITS = {
  studies: { page: 'account' },
  account: { page: 'account', params: `study=${STUDY}`, act: openEvidence },
  editor: { page: 'account', params: `study=${STUDY}&edit=true`, act: breakStudy },
  map: { page: 'map', act: walkMap },
  sources: { page: 'sources', params: `study=${STUDY}` },
  dossier: { page: 'dossier', params: `study=${STUDY}` },
};

const wanted = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const server = createServer(serve).listen(0, '127.0.0.1');
await once(server, 'listening');
const home = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
const complaints = [];
for (const look of LOOKS.slice(0, Number(process.env.LOOKS ?? LOOKS.length)))
  for (const [name, visit] of Object.entries(VISITS))
    if (wanted.length === 0 || wanted.includes(name)) await go(name, visit, look);
await browser.close();
server.close();
for (const line of complaints) console.error(line);
process.exit(complaints.length > 0 ? 1 : 0);

/** The built files, and the answers of the invented server. */
async function serve(request, response) {
  const url = new URL(request.url, home);
  if (url.pathname.startsWith('/api/')) {
    const parts = [];
    for await (const part of request) parts.push(part);
    const { status, type, body, headers } = answerTo(request.method, url, Buffer.concat(parts).toString());
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
    return;
  }
  const file = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
  try {
    const type = TYPES[extname(file)] ?? 'text/javascript';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(join('dist', file)));
  } catch {
    response.writeHead(404).end();
  }
}

async function go(name, { page, params = '', act }, { lang, size, colours }) {
  const look = `${name}-${lang}-${size}-${colours}`;
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme: colours });
  context.setDefaultTimeout(15_000);
  const tab = await context.newPage();
  tab.on('pageerror', (error) => complaints.push(`${look}: ${error.message}`));
  tab.on('console', (message) => message.type() === 'error' && complaints.push(`${look}: ${message.text()}`));
  tab.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob|about):/.test(url))
      complaints.push(`${look}: asked for ${url}`);
  });
  await tab.goto(`${home}/#/${lang}/${page}?${params}`);
  await tab.waitForSelector('main h1');
  if (page === 'map') await tab.waitForSelector('[data-ready]', { timeout: 60_000 });
  await tab.evaluate(() => document.fonts.ready);
  await tab.waitForTimeout(page === 'map' ? 1500 : 500);
  await tab.screenshot({ path: join(FOLDER, `workbench-${look}.png`) });
  await examine(tab, look);
  if (act) await act(tab, look).catch((error) => complaints.push(`${look}: ${error.message}`));
  await context.close();
}

async function openEvidence(tab, look) {
  await tab.locator('main').evaluate((main) => main.scrollTo({ top: 800 }));
  await tab.waitForTimeout(200);
  await tab.screenshot({ path: join(FOLDER, `workbench-${look}-lower.png`) });
  const opener = tab.locator('#figures button').filter({ hasText: '≠' }).first();
  await opener.focus();
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('mark[data-active]');
  await tab.waitForTimeout(350);
  await tab.screenshot({ path: join(FOLDER, `workbench-${look}-evidence.png`) });
  await examine(tab, `${look} evidence`);
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('v');
  await tab.waitForFunction(() => location.hash.includes('convention=acled'));
}

async function breakStudy(tab, look) {
  const box = tab.locator('textarea');
  await box.fill((await box.inputValue()).replace('population:', 'popul:'));
  await tab.waitForSelector('#study-check[data-bad]');
  await tab.screenshot({ path: join(FOLDER, `workbench-${look}-bad.png`) });
  await examine(tab, `${look} bad`);
}

async function walkMap(tab, look) {
  await tab.keyboard.press('j');
  await tab.waitForSelector('aside blockquote');
  await tab.keyboard.press('j');
  await tab.waitForTimeout(600);
  await tab.screenshot({ path: join(FOLDER, `workbench-${look}-chosen.png`), fullPage: true });
  await examine(tab, `${look} chosen`);
}

async function examine(tab, look) {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(() => globalThis.axe.run());
  for (const found of violations)
    complaints.push(
      `${look}: axe ${found.impact} ${found.id}: ${found.help}: ${found.nodes
        .slice(0, 3)
        .map((node) => node.target)
        .join(' | ')} (${found.nodes.length})`,
    );
  const wider = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) complaints.push(`${look}: the page is ${wider} px wider than the window`);
}
