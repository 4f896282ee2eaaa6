// How long frames take while a map with many arrows is moved: `node scripts/map-frames.mjs [COUNT]`, over the built
// workbench of a server of its own. Prints one line of JSON, in milliseconds.
import { chromium } from 'playwright-core';
import { manyLegs } from '../fixtures/manyLegs.mjs';
import { serve } from '../tests/browser/server.mjs';

const count = Number(process.argv[2] ?? 5000);
const SECONDS = 6;
const server = process.env.MASARAT ? { address: process.env.MASARAT, stop: () => {} } : await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-first-run'],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await tab.route('**/api/legs*', (route) => route.fulfill({ json: manyLegs(count) }));
  const began = Date.now();
  await tab.goto(`${server.address}/#/en/map`);
  await tab.waitForSelector('[data-ready]', { timeout: 120_000 });
  const ready = Date.now() - began;
  await tab.waitForSelector('[data-ready][aria-busy=false]', { timeout: 120_000 });
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
  await tab.mouse.move(middle.x, middle.y);
  await tab.mouse.down();
  const until = Date.now() + SECONDS * 1000;
  for (let step = 0; Date.now() < until; step++)
    await tab.mouse.move(middle.x + 140 * Math.sin(step / 12), middle.y + 80 * Math.cos(step / 12));
  await tab.mouse.up();
  const frames = (await tab.evaluate(() => globalThis.frames_)).sort((a, b) => a - b);
  const at = (share) => Math.round(frames[Math.floor(share * (frames.length - 1))]);
  console.log(
    JSON.stringify({
      arrows: count,
      ready,
      frames: frames.length,
      median: at(0.5),
      p90: at(0.9),
      p99: at(0.99),
      longest: at(1),
    }),
  );
} finally {
  await browser.close();
  await server.stop();
}
