// What every test in the browser uses: a window that is watched, and what axe finds in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Opens a window, lets `use` work in it, and fails for every script error, every message of an error and every request
 * that leaves the machine.
 * @param {{ browser: import('playwright-core').Browser, address: string }} run
 */
export async function inWindow({ browser, address }, options, use) {
  const { width = 1360, height = 860, dark = false, allow = /^$/ } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
  });
  const tab = await context.newPage();
  const complaints = [];
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error' && !allow.test(message.text())) complaints.push(message.text());
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`asked for ${request.url()}`);
  });
  tab.setDefaultTimeout(60_000);
  try {
    await use(tab, { open: (hash) => open(tab, address, hash), address });
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

async function open(tab, address, hash) {
  // Between two addresses that differ behind # only, a browser loads nothing anew.
  await tab.goto('about:blank');
  await tab.goto(`${address}/${hash}`);
  await tab.waitForSelector('main h1, main h2, main [role=alert]');
  await settled(tab);
}

/** Nothing is on its way or being made, and the fonts are there. */
export async function settled(tab) {
  await tab.waitForLoadState('networkidle');
  await tab.evaluate(() => document.fonts.ready);
  await tab.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
}

/** Serious and critical findings of axe. */
export async function seriousFindings(tab) {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(() => globalThis.axe.run());
  return violations
    .filter((found) => ['serious', 'critical'].includes(found.impact))
    .map((found) => `${found.id}: ${found.help}: ${found.nodes[0]?.target} (${found.nodes.length})`);
}

/** Asks the server as another program would. */
export async function ask(address, path, body) {
  const answer = await fetch(`${address}/api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Waits until what is found holds words of this pattern: a page that still loads is given its time. */
export async function says(found, pattern) {
  await found.filter({ hasText: pattern }).waitFor();
}

/** Waits until exactly these words are under a painted style. */
export async function nowPainted(tab, style, words) {
  await tab.waitForFunction(
    ([name, expected]) => {
      const found = [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString());
      return found.length === expected.length && found.every((one, n) => one === expected[n]);
    },
    [style, words],
  );
}
