// How long frames take while a map with many arrows is moved: `node scripts/map-frames.mjs [COUNT…]`, over the built
// workbench of a server of its own. Without counts it moves one arrow, 1,000 and 5,000 in one run, so that what the machine
// takes for the bare map can be told from what the arrows take. Prints one line of JSON for each, in milliseconds;
// `computing` is what all processes of the browser computed for a frame, which tells more than the clock where others
// compute too.
import { chromium } from 'playwright-core';
import { manyLegs } from '../fixtures/manyLegs.mjs';
import { serve } from '../tests/browser/server.mjs';

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 1000, 5000];
const SECONDS = 6;
const server = process.env.MASARAT ? { address: process.env.MASARAT, stop: () => {} } : await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-first-run'],
});
const processes = await browser.newBrowserCDPSession();
try {
  for (const count of counts) console.log(JSON.stringify(await moved(count)));
} finally {
  await browser.close();
  await server.stop();
}

async function moved(count) {
  const tab = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await tab.route('**/api/legs*', (route) => route.fulfill({ json: manyLegs(count) }));
  const began = Date.now();
  await tab.goto(`${server.address}/#/en/map`);
  await tab.waitForSelector('[data-ready][aria-busy=false]', { timeout: 120_000 });
  const ready = Date.now() - began;
  await tab.waitForTimeout(2000);
  const box = await tab.locator('[data-ready]').boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await tab.evaluate(() => {
    globalThis.frames_ = [];
    let before = performance.now();
    const next = (now) => {
      globalThis.frames_.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const before = await computed();
  await tab.mouse.move(middle.x, middle.y);
  await tab.mouse.down();
  const until = Date.now() + SECONDS * 1000;
  for (let step = 0; Date.now() < until; step++)
    await tab.mouse.move(middle.x + 140 * Math.sin(step / 12), middle.y + 80 * Math.cos(step / 12));
  await tab.mouse.up();
  const computing = (await computed()) - before;
  const frames = (await tab.evaluate(() => globalThis.frames_)).sort((a, b) => a - b);
  await tab.close();
  const at = (share) => Math.round(frames[Math.floor(share * (frames.length - 1))]);
  return {
    arrows: count,
    ready,
    frames: frames.length,
    median: at(0.5),
    p95: at(0.95),
    longest: at(1),
    computing: Math.round(computing / frames.length),
  };
}

/** Milliseconds that the browser's processes have computed. */
async function computed() {
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
}
