import { expect, test } from 'vitest';
import { paragraphs, readsArabic, runs, segments } from '../src/evidence/segments';

const TEXT = 'السطر الأول.\n\nغادر 40 مقاتلًا المدينة ليلًا.';

test('paragraphs keep their places and skip empty lines', () => {
  const found = paragraphs(TEXT);
  expect(found).toHaveLength(2);
  for (const { start, text } of found) expect(TEXT.slice(start, start + text.length)).toBe(text);
});

test('overlapping highlights are cut into stretches that name each their claims', () => {
  const paragraph = { start: 10, text: 'abcdefghij' };
  const cut = segments(paragraph, [
    { claim: 'one', start: 12, end: 16 },
    { claim: 'two', start: 14, end: 18 },
  ]);
  expect(cut.map(({ text, claims }) => [text, claims])).toEqual([
    ['ab', []],
    ['cd', ['one']],
    ['ef', ['one', 'two']],
    ['gh', ['two']],
    ['ij', []],
  ]);
});

test('a highlight that spans paragraphs marks its part of each and loses no letter', () => {
  const all = [{ claim: 'one', start: 6, end: 20 }];
  const cut = paragraphs(TEXT).map((paragraph) => segments(paragraph, all));
  expect(cut.map((row) => row.map((one) => one.text).join(''))).toEqual(
    paragraphs(TEXT).map((one) => one.text),
  );
  expect(cut.every((row) => row.some((one) => one.claims.includes('one')))).toBe(true);
});

test('words of the other script are told apart, and nothing is lost', () => {
  const text = 'التحق بعضهم بقوة Joint Force 2 في المدينة';
  expect(readsArabic(text)).toBe(true);
  const found = runs({ start: 7, text }, true);
  expect(found.filter((run) => run.foreign).map((run) => run.text)).toEqual(['Joint Force 2']);
  expect(found.map((run) => run.text).join('')).toBe(text);
  for (const run of found) expect(text.slice(run.start - 7).startsWith(run.text)).toBe(true);
  const english = runs({ start: 0, text: 'the brigade (لواء السهول) left' }, false);
  expect(english.filter((run) => run.foreign).map((run) => run.text)).toEqual(['لواء السهول']);
});

test('a highlight that ends between two foreign words leaves them in one run, in their order', () => {
  const text = 'بقوة Joint Force أمس';
  const foreign = runs({ start: 0, text }, true).find((run) => run.foreign);
  const cut = foreign && segments(foreign, [{ claim: 'one', start: 0, end: text.indexOf(' Force') }]);
  expect(cut?.map(({ text: part, claims }) => [part, claims])).toEqual([
    ['Joint', ['one']],
    [' Force', []],
  ]);
});
