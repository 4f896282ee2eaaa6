import { expect, test } from 'vitest';
import { inMarkup, textFragment } from '../src/workbench/reader/inMarkup';

const run = (start: number, end: number, line: number, element: string) => ({
  start,
  end,
  from: start,
  to: end,
  line,
  element,
});

const RUNS = [
  run(0, 10, 3, '/html/body/p[1]'),
  run(11, 15, 4, '/html/body/p[10]/b'),
  run(15, 30, 5, '/html/body/p[10]'),
];

test('words stand in the element that holds them all', () => {
  expect(inMarkup(RUNS, { start: 2, end: 5 })).toEqual({ line: 3, element: '/html/body/p[1]' });
  expect(inMarkup(RUNS, { start: 12, end: 20 })).toEqual({ line: 4, element: '/html/body/p[10]' });
  expect(inMarkup(RUNS, { start: 5, end: 20 })).toEqual({ line: 3, element: '/html/body' });
  expect(inMarkup(RUNS, { start: 40, end: 50 })).toBeUndefined();
});

test('a browser is led to words by their letters', () => {
  expect(textFragment('غادر\n 40 – well-known, & all')).toBe(
    `#:~:text=${encodeURIComponent('غادر 40 – well')}%2D${encodeURIComponent('known, & all')}`,
  );
});
