// What every test in the browser uses: a window that is watched, and what axe finds in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Milliseconds that whatever is waited for may take: a busy machine is no error. */
const PATIENCE = 120_000;
/** Requests that a window waits for. */
const underway = new WeakMap();

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
  watch(tab);
  tab.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`asked for ${request.url()}`);
  });
  tab.setDefaultTimeout(PATIENCE);
  if (process.env.SLOWER) await slow(tab, Number(process.env.SLOWER));
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

function watch(tab) {
  const open = new Set();
  underway.set(tab, open);
  tab.on('request', (request) => {
    // A page that is left takes its requests with it; what is told bit by bit is waited for by what the page says of it.
    if (request.isNavigationRequest() && request.frame() === tab.mainFrame()) open.clear();
    if (request.resourceType() !== 'eventsource') open.add(request);
  });
  for (const ended of ['requestfinished', 'requestfailed']) tab.on(ended, (request) => open.delete(request));
}

/** Makes the window compute so many times slower, as on a small or busy machine (`SLOWER=4 node run.mjs`). */
async function slow(tab, rate) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * Nothing is on its way or being made, and the fonts are there. A page at rest asks for nothing and computes nothing, seen
 * three times: time alone tells nothing, as a slow machine may compute for long between two requests.
 */
export async function settled(tab) {
  await tab.evaluate(() => document.fonts.ready);
  for (let calm = 0; calm < 3; ) {
    await tab.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
    await tab.evaluate(() => new Promise((tell) => requestIdleCallback(tell, { timeout: 2000 })));
    calm = underway.get(tab).size === 0 ? calm + 1 : 0;
  }
}

/** Waits until the address behind # fits. */
export async function at(tab, pattern) {
  await tab.waitForFunction(
    ([source, flags]) => new RegExp(source, flags).test(location.hash),
    [pattern.source, pattern.flags],
  );
}

/** Types into the field that opens and takes the focus by itself, as soon as it does. */
export async function typed(tab, text) {
  await tab.waitForFunction(() => document.activeElement?.matches('textarea'));
  await tab.keyboard.type(text);
}

/** Serious and critical findings of axe, once nothing fades in or out any more. */
export async function seriousFindings(tab) {
  await tab.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
  );
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
