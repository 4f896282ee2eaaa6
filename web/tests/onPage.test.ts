import { expect, test } from 'vitest';
import { onPage } from '../src/workbench/reader/onPage';

const line = (start: number, end: number, page: number) => ({
  ...{ start, end, page },
  ...{ x: 0, y: 0, width: 1, height: 1 },
});
const lines = [line(0, 10, 1), line(11, 20, 1), line(21, 30, 2), line(31, 40, 2), line(41, 50, 2)];

test('words are found on their page, by the lines that hold a part of them', () => {
  const found = onPage(lines, { start: 35, end: 45 });
  expect([found?.page, found?.first, found?.last]).toEqual([2, 2, 3]);
  expect(found?.lines.map(({ holds }) => holds)).toEqual([false, true, true]);
});

test('words that go on over a page are shown where they begin', () => {
  const found = onPage(lines, { start: 15, end: 25 });
  expect([found?.page, found?.first, found?.last]).toEqual([1, 2, 2]);
});

test('words in no line are nowhere', () => {
  expect(onPage(lines, { start: 60, end: 70 })).toBeUndefined();
  expect(onPage([], { start: 0, end: 1 })).toBeUndefined();
});
