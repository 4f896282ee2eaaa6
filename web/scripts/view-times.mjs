// How long each page takes until it is painted: `MASARAT=http://127.0.0.1:PORT node scripts/view-times.mjs [ROUNDS [NAME]]`,
// over the built workbench of that server, or of one of its own; all pages, or those whose name fits NAME, a regular
// expression. Prints one line of JSON a view, in milliseconds, the middle and the longest of all rounds:
//   cold   a fresh window of a browser that has nothing yet
//   again  a fresh window of a browser that was here before
//   click  a step in an open window that has not been there
//   thread what the page's own thread computed for a cold window, whatever else the machine had to do meanwhile
// A view that is not painted in time is told so, and the others are still measured.
import { chromium } from 'playwright-core';
import { serve } from '../tests/browser/server.mjs';

/** Milliseconds after which a view counts as not painted. */
const PATIENCE = 30_000;
const WINDOW = { viewport: { width: 1360, height: 860 } };
/** A word of what went wrong or of what is too much is an answer too. */
const TOLD = 'main [role=alert]';
const ROW = '[role=grid] [aria-rowindex="3"]';

const rounds = Number(process.argv[2] ?? 5);
const wanted = new RegExp(process.argv[3] ?? '');
const server = process.env.MASARAT ? { address: process.env.MASARAT, stop: () => {} } : await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});

try {
  for (const view of (await views()).filter(({ name }) => wanted.test(name)))
    console.log(await measured(view));
} finally {
  await browser.close();
  await server.stop();
}

/** Every view of the workbench, and what is there once it is painted. */
async function views() {
  const [first] = (await asked('claims?limit=1')).items;
  const [study] = (await asked('studies')).items;
  const of = (name, value) => (value === undefined ? '' : `?${new URLSearchParams({ [name]: value })}`);
  return [
    { name: 'start', address: 'start', painted: 'main dl dd, main [data-first]' },
    { name: 'reports', address: 'reader', painted: 'main ul li strong, main [class*=emptyState]' },
    {
      name: 'a report',
      address: `reader${of('report', first?.claim.report)}`,
      painted: `main blockquote, ${TOLD}`,
    },
    { name: 'claims', address: 'claims', painted: ROW },
    { name: 'claims of a manner', address: 'claims?manner=killed', painted: ROW },
    { name: 'claims with a word', address: 'claims?q=غادر', painted: ROW },
    { name: 'claims, largest first', address: 'claims?sort=largest', painted: ROW },
    { name: 'events', address: 'events', painted: `${ROW}, ${TOLD}` },
    { name: 'map', address: 'map', painted: '[data-ready]' },
    { name: 'studies', address: 'account', painted: 'main ul li strong' },
    { name: 'an account', address: `account${of('study', study?.id)}`, painted: `#figures, ${TOLD}` },
    { name: 'sources', address: 'sources', painted: `main table td, ${TOLD}` },
    { name: 'dossier', address: `dossier${of('study', study?.id)}`, painted: `main iframe, ${TOLD}` },
  ];
}

async function asked(path) {
  return (await fetch(`${server.address}/api/${path}`)).json();
}

async function measured(view) {
  const times = { cold: [], again: [], click: [], thread: [] };
  try {
    for (let round = 0; round < rounds; round++) await measure(view, times);
  } catch (error) {
    return JSON.stringify({ view: view.name, failed: String(error.message).split('\n')[0] });
  }
  const told = Object.entries(times).map(([name, each]) => {
    const sorted = each.map(Math.round).sort((a, b) => a - b);
    return [name, { middle: sorted[sorted.length >> 1], longest: sorted.at(-1) }];
  });
  return JSON.stringify({ view: view.name, ...Object.fromEntries(told) });
}

async function measure(view, times) {
  const context = await browser.newContext(WINDOW);
  try {
    const fresh = await context.newPage();
    const session = await context.newCDPSession(fresh);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    times.cold.push(await opened(fresh, view));
    const { metrics } = await session.send('Performance.getMetrics');
    times.thread.push(1000 * metrics.find(({ name }) => name === 'TaskDuration').value);
    await fresh.close();

    const second = await context.newPage();
    times.again.push(await opened(second, view));
    await second.goto('about:blank');

    // Another page, so that what is measured was neither drawn nor asked for in this window.
    await second.goto(`${server.address}/#/en/${view.name === 'start' ? 'account' : 'start'}`);
    await second.waitForLoadState('networkidle');
    const began = await second.evaluate((address) => {
      location.hash = `#/en/${address}`;
      return performance.now();
    }, view.address);
    times.click.push(await second.evaluate(untilPainted, [view.painted, began, PATIENCE]));
  } finally {
    await context.close();
  }
}

async function opened(tab, view) {
  await tab.goto(`${server.address}/#/en/${view.address}`, { waitUntil: 'commit' });
  return tab.evaluate(untilPainted, [view.painted, 0, PATIENCE]);
}

/** Milliseconds until something is on the screen and the frame that shows it is drawn. */
function untilPainted([selector, began, patience]) {
  return new Promise((tell, fail) => {
    const look = () => {
      if (performance.now() - began > patience) return fail(new Error(`not painted in ${patience} ms`));
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => tell(performance.now() - began);
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    };
    look();
  });
}
