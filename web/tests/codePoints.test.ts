import { expect, test } from 'vitest';
import { toUtf16 } from '../src/evidence/codePoints';

const cut = (text: string, start: number, end: number) => {
  const [from, to] = toUtf16(text, [start, end]);
  return text.slice(from, to);
};

test('plain Arabic counts one unit per code point', () => {
  expect(cut('خرج المئات من المدينة', 4, 10)).toBe('المئات');
});

test('a letter outside the basic plane is one code point and two units', () => {
  const text = '📍 The 🚌 left with 40 men';
  const start = [...text].indexOf('4');
  expect(cut(text, start, start + 6)).toBe('40 men');
});

test('vowel marks and bidi marks count as the code points they are', () => {
  const text = 'نَزَحَ\u200f 30\u200e شخصًا';
  const points = [...text];
  const start = points.indexOf('3');
  expect(cut(text, start, start + 2)).toBe('30');
  expect(cut(text, 0, points.length)).toBe(text);
});

test('offsets past the end give the end, and order does not matter', () => {
  expect(toUtf16('a📍b', [9, 0, 2, 1])).toEqual([4, 0, 3, 1]);
});
