import { expect, test } from 'vitest';
import { fixture } from '../fixtures/account.mjs';
import { complete } from '../src/contract/read';
import { flowWords } from '../src/figures/flowFigure';
import { ar } from '../src/i18n/ar';
import { en } from '../src/i18n/en';
import { formatInterval, formatShare, plural } from '../src/i18n/numbers';

const both = (low: number, high?: number | null) => [
  formatInterval({ low, high }, 'en'),
  formatInterval({ low, high }, 'ar'),
];

test('bounds in words', () => {
  expect(both(545, 555)).toEqual(['545 – 555', 'من 545 إلى 555']);
  expect(both(11, 11)).toEqual(['11', '11']);
  expect(both(0, 800)).toEqual(['at most 800', '800 على الأكثر']);
  expect(both(1000)).toEqual(['at least 1,000', '1,000 على الأقل']);
});

test('an open bound is never shown as infinity and nothing known is said so', () => {
  for (const high of [null, undefined]) {
    expect(both(0, high)).toEqual(['no bound known', 'لا حدّ معروف']);
    expect(both(1, high).join()).not.toMatch(/∞|Infinity|null|undefined/);
  }
});

test('shares in words, or in percent where no word was said', () => {
  expect(formatShare({ term: 'most', of: 'leavers' }, 'en')).toBe('most of those who left');
  expect(formatShare({ term: 'most', of: 'leavers' }, 'ar')).toBe('معظم الذين غادروا');
  expect(formatShare({ term: 'most' }, 'ar')).toBe('معظمهم');
  expect(formatShare({ low: 0.4, high: 0.4, of: 'stock' }, 'en')).toBe('40% of those who were there');
});

test('counted nouns take the form their number asks for', () => {
  const arabic = [0, 1, 2, 3, 11, 100].map((count) => plural(count, ar.counts.reports, 'ar'));
  expect(arabic).toEqual(['لا تقارير', 'تقرير واحد', 'تقريران', '3 تقارير', '11 تقريرًا', '100 تقرير']);
  expect([1, 2].map((count) => plural(count, en.counts.reports, 'en'))).toEqual(['1 report', '2 reports']);
});

test('a path nobody counts says so instead of "at least 1"', () => {
  const { account, claims } = complete(fixture);
  const words = (id: string) => {
    const flow = account.flows.find((one) => one.id === id);
    if (!flow) throw new Error(`no flow ${id}`);
    return flowWords(
      flow,
      claims.filter((claim) => flow.claims.includes(claim.id)),
      'en',
    );
  };
  expect(words('smuggled')).toBe('some, number not said');
  expect(words('civil')).toBe('most of those who left');
  expect(words('joined')).toBe('at least 1');
  expect(words('convoy')).toBe('285 – 431');
});
