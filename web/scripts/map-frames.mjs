// What moving a map costs, by how many arrows it has: `node scripts/map-frames.mjs [COUNT…]`, over the built workbench of the
// server at MASARAT, or of one of its own. Moves a map with one arrow, 1,000 and 5,000 in one run, unless told otherwise, so
// that what the machine takes for the bare map can be told from what the arrows take. Prints one line of JSON for each:
//   drawn           by what: software, or SwiftShader, which imitates a graphics card
//   ready           milliseconds until the map was painted
//   frames          that were moved through: FRAMES, or as many as came within PATIENCE
//   interval        from one to the next, the middle, one in twenty and the longest, by the clock
//   thread, script  what the page's thread computed for a frame, and its scripts alone
//   drawing         what the process that draws computed for one, in software where there is no graphics card
// The last three are counted in processor time, so that they hold where others compute too.
import { chromium } from 'playwright-core';
import { manyLegs } from '../fixtures/manyLegs.mjs';
import { serve } from '../tests/browser/server.mjs';

const FRAMES = 60;
/** Milliseconds after which no further frame is waited for. */
const PATIENCE = 60_000;
const VIEW = { width: 1360, height: 860 };

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 1000, 5000];
const server = process.env.MASARAT ? { address: process.env.MASARAT, stop: () => {} } : await serve();
// As a machine draws that has no graphics card, and as one does that imitates it.
const DRAWN = {
  software: ['--disable-gpu'],
  swiftshader: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
};
try {
  for (const [drawn, args] of Object.entries(DRAWN)) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--no-first-run', ...args],
    });
    const processes = await browser.newBrowserCDPSession();
    try {
      for (const count of counts)
        console.log(JSON.stringify({ drawn, ...(await moved(count, browser, processes)) }));
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.stop();
}

async function moved(count, browser, processes) {
  const tab = await browser.newPage({ viewport: VIEW });
  tab.setDefaultTimeout(120_000);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.route('**/api/legs*', (route) => route.fulfill({ json: manyLegs(count) }));
  const began = Date.now();
  await tab.goto(`${server.address}/#/en/map`);
  await tab.waitForSelector('[data-ready]');
  const ready = Date.now() - began;
  await tab.waitForSelector('[data-ready][aria-busy=false]');

  const box = await tab.locator('[data-ready]').boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await tab.mouse.move(middle.x, middle.y);
  await tab.mouse.down();
  const before = await spent(session, processes);
  const intervals = [];
  let last = Date.now();
  for (const until = last + PATIENCE; intervals.length < FRAMES && Date.now() < until; ) {
    const step = intervals.length / 6;
    await tab.mouse.move(middle.x + 140 * Math.sin(step), middle.y + 80 * Math.sin(2 * step));
    await tab.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
    intervals.push(Date.now() - last);
    last = Date.now();
  }
  const after = await spent(session, processes);
  await tab.mouse.up();
  await tab.close();

  intervals.sort((a, b) => a - b);
  const frames = intervals.length;
  const each = Object.keys(after).map((name) => [name, tenth((after[name] - before[name]) / frames)]);
  return {
    arrows: count,
    ready,
    frames,
    interval: {
      middle: intervals[frames >> 1],
      rare: intervals[Math.floor(0.95 * (frames - 1))],
      longest: intervals.at(-1),
    },
    ...Object.fromEntries(each),
  };
}

/** Milliseconds computed so far. */
async function spent(session, processes) {
  const { metrics } = await session.send('Performance.getMetrics');
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  const of = (wanted) => 1000 * metrics.find(({ name }) => name === wanted).value;
  const drawing = processInfo.filter(({ type }) => /gpu/i.test(type));
  return {
    thread: of('TaskDuration'),
    script: of('ScriptDuration'),
    drawing: drawing.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0),
  };
}

function tenth(value) {
  return Math.round(10 * value) / 10;
}
