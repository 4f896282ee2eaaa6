// How long each page takes until it is painted: `MASARAT=http://127.0.0.1:PORT node scripts/view-times.mjs [ROUNDS [NAME]]`,
// over the built workbench of that server, or of one of its own; all pages, or those whose name fits NAME, a regular
// expression. Cold is a fresh window that opens the address, warm a step in an open one that has not been there. Prints one
// line of JSON a view, in milliseconds: the middle and the longest of all rounds, and what the browser computed for one.
import { chromium } from 'playwright-core';
import { serve } from '../tests/browser/server.mjs';

/** What is shown once a page is painted: rows, a drawn map, figures, or a word that there are too many. */
const TOO_MANY = 'main [role=alert]';
const ROW = '[role=grid] [aria-rowindex="3"]';
const VIEWS = [
  { name: 'start', address: 'start', painted: 'main dl dd' },
  { name: 'reports', address: 'reader', painted: 'main ul li strong, main [class*=emptyState]' },
  { name: 'claims', address: 'claims', painted: ROW },
  { name: 'claims of a manner', address: 'claims?manner=killed', painted: ROW },
  { name: 'claims with a word', address: 'claims?q=غادر', painted: ROW },
  { name: 'claims, largest first', address: 'claims?sort=largest', painted: ROW },
  { name: 'events', address: 'events', painted: `${ROW}, ${TOO_MANY}` },
  { name: 'map', address: 'map', painted: '[data-ready][aria-busy=false]' },
  { name: 'studies', address: 'account', painted: 'main ul li strong' },
  { name: 'sources', address: 'sources', painted: `main table td, ${TOO_MANY}` },
  { name: 'dossier', address: 'dossier', painted: `main iframe, ${TOO_MANY}` },
];

const rounds = Number(process.argv[2] ?? 5);
const wanted = new RegExp(process.argv[3] ?? '');
const server = process.env.MASARAT ? { address: process.env.MASARAT, stop: () => {} } : await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-first-run'],
});

const processes = await browser.newBrowserCDPSession();

/** Milliseconds until something is on the screen and the frame that shows it is drawn. */
const untilPainted = ([selector, began]) =>
  new Promise((tell) => {
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => tell(performance.now() - began);
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    };
    look();
  });

async function cold(view) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
  try {
    const tab = await context.newPage();
    await tab.goto(`${server.address}/#/en/${view.address}`, { waitUntil: 'commit' });
    return await tab.evaluate(untilPainted, [view.painted, 0]);
  } finally {
    await context.close();
  }
}

/** From another page, in a window in which everything was idle; the page itself was not yet seen in it. */
async function warm(view) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
  try {
    const tab = await context.newPage();
    await tab.goto(`${server.address}/#/en/${view.name === 'start' ? 'account' : 'start'}`);
    await tab.waitForLoadState('networkidle');
    const began = await tab.evaluate((address) => {
      location.hash = `#/en/${address}`;
      return performance.now();
    }, view.address);
    return await tab.evaluate(untilPainted, [view.painted, began]);
  } finally {
    await context.close();
  }
}

/** Milliseconds that the browser's processes have computed. */
async function computed() {
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
}

const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const told = (times) => ({ middle: Math.round(middle(times)), longest: Math.round(Math.max(...times)) });

try {
  for (const view of VIEWS.filter(({ name }) => wanted.test(name))) {
    const times = { cold: [], warm: [] };
    const before = await computed();
    for (let round = 0; round < rounds; round++) {
      times.cold.push(await cold(view));
      times.warm.push(await warm(view));
    }
    const computing = Math.round(((await computed()) - before) / (2 * rounds));
    console.log(
      JSON.stringify({ view: view.name, cold: told(times.cold), warm: told(times.warm), computing }),
    );
  }
} finally {
  await browser.close();
  await server.stop();
}
