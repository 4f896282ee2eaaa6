// Counts what the tests said: summary.mjs FOLDER, run at the root of the project.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const tests = [...readdirSync('.').flatMap(javaTests), ...pageTests(), ...lines('launcher.txt', 'launcher'), ...lines('workbench.txt', 'workbench'), ...lines('steps.txt', 'check')];

const modules = [...new Set(tests.map((test) => test.module))];
const row = (...cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(14))).join(''));
row('', 'run', 'passed', 'failed', 'skipped', 'covered');
for (const module of modules) {
  const own = tests.filter((test) => test.module === module);
  row(module, own.length, count(own, 'passed'), count(own, 'failed'), count(own, 'skipped'), coverage(module));
}
tell('SKIPPED', 'skipped');
tell('FAILED', 'failed');

const failed = count(tests, 'failed');
const none = tests.length === 0;
if (none) console.log('No test ran at all.');
console.log(`${count(tests, 'passed')} passed, ${failed} failed, ${count(tests, 'skipped')} skipped`);
process.exit(failed > 0 || none ? 1 : 0);

function count(some, outcome) {
  return some.filter((test) => test.outcome === outcome).length;
}

function tell(word, outcome) {
  for (const test of tests.filter((test) => test.outcome === outcome)) {
    console.log(`${word} ${test.module}: ${test.name}: ${test.reason}`);
  }
}

function javaTests(module) {
  const reports = join(module, 'target', 'surefire-reports');
  if (!existsSync(reports)) return [];
  return readdirSync(reports)
    .filter((file) => /^TEST-.*\.xml$/.test(file))
    .flatMap((file) => cases(readFileSync(join(reports, file), 'utf8'), module));
}

function pageTests() {
  const file = join(folder, 'web.xml');
  return existsSync(file) ? cases(readFileSync(file, 'utf8'), 'web') : [];
}

// The test cases of a JUnit report.
function cases(xml, module) {
  return [...xml.matchAll(/<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)].map(([, head, body = '']) => {
    const name = `${(attribute(head, 'classname') ?? '').split('.').pop()} ${attribute(head, 'name')}`;
    const bad = /<(?:failure|error)\b([^>]*)>([^<]*(?:<!\[CDATA\[[\s\S]*?\]\]>)?)/.exec(body);
    const skipped = /<skipped\b([^>]*)>([^<]*(?:<!\[CDATA\[[\s\S]*?\]\]>)?)/.exec(body);
    const why = bad ?? skipped;
    const reason = why ? brief(attribute(why[1], 'message') ?? why[2].replace('<![CDATA[', '')) : '';
    return { module, name, outcome: bad ? 'failed' : skipped ? 'skipped' : 'passed', reason };
  });
}

// The first words of a message that may run over many lines.
function brief(message) {
  const line = message.split('\n').map((part) => part.trim()).filter(Boolean).join(' ');
  return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}

// Lines like "ok NAME", "not ok NAME: why" and "skip NAME: why".
function lines(name, module) {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/^(ok|not ok|skip) ([^:\n]*)(?:: (.*))?$/gm)].map(([, word, what, reason]) => ({
    module,
    name: what,
    outcome: { ok: 'passed', 'not ok': 'failed', skip: 'skipped' }[word],
    reason: reason ?? '',
  }));
}

// The part of the lines of a module that its own tests run, as JaCoCo counted them.
function coverage(module) {
  const file = join(module, 'target', 'site', 'jacoco', 'jacoco.csv');
  if (!existsSync(file)) return '-';
  const [head, ...rows] = readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split(','));
  const sum = (column) => rows.reduce((total, cells) => total + Number(cells[head.indexOf(column)]), 0);
  const covered = sum('LINE_COVERED');
  const all = covered + sum('LINE_MISSED');
  return all === 0 ? '-' : `${Math.round((100 * covered) / all)} %`;
}

function attribute(head, name) {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(head);
  return found?.[1].replace(/&#(?:10|xA);/gi, '\n').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}
