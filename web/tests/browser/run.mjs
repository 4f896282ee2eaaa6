// The workbench in a real browser: `node tests/browser/run.mjs [NAME]` runs all tests or those whose name fits NAME, a regular expression.
// Tells each test on a line, "ok NAME" or "not ok NAME: why", and ends with 1 if one failed.
import { chromium } from 'playwright-core';
import { account } from './account.mjs';
import { first } from './first.mjs';
import { map } from './map.mjs';
import { pages } from './pages.mjs';
import { review } from './review.mjs';
import { serve } from './server.mjs';
import { table } from './table.mjs';

const wanted = new RegExp(process.argv[2] ?? '');
const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
let failed = 0;
try {
  // The first ones fill the store for all that come after.
  for (const { name, test, always } of [...first, ...review, ...table, ...map, ...account, ...pages]) {
    if (!always && !wanted.test(name)) continue;
    try {
      await test({ browser, address: server.address });
      console.log(`ok ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`not ok ${name}: ${String(error.message).replaceAll(/\s+/g, ' ').slice(0, 400)}`);
      if (process.env.DEBUG) console.error(error);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exit(failed > 0 ? 1 : 0);
