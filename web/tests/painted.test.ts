import { afterEach, expect, test } from 'vitest';
import { toCodePoint, toUtf16 } from '../src/evidence/codePoints';
import { claimsAt, strokes } from '../src/workbench/reader/painted';
import { rangeOf, selectedWithin } from '../src/workbench/reader/textRange';

const TEXT = 'خرج 40 مقاتلًا 📍 من البلدة.\n\nThen 12 (منهم) left.';

afterEach(() => {
  document.body.replaceChildren();
});

function shown(text: string): HTMLElement {
  const box = document.createElement('div');
  for (const match of text.matchAll(/[^\n]+/g)) {
    const paragraph = document.createElement('p');
    paragraph.dataset.start = String(match.index);
    paragraph.textContent = match[0];
    box.append(paragraph);
  }
  document.body.append(box);
  return box;
}

test('offsets go from code points to UTF-16 and back, over a pin that takes two units', () => {
  const [start = 0, end = 0] = toUtf16(TEXT, [4, 25]);
  expect(TEXT.slice(start, end)).toBe('40 مقاتلًا 📍 من البلد');
  expect([toCodePoint(TEXT, start), toCodePoint(TEXT, end)]).toEqual([4, 25]);
});

test('a range holds the very words, also from one paragraph to the next', () => {
  const box = shown(TEXT);
  const at = TEXT.indexOf('منهم');
  expect(rangeOf(box, at, at + 4)?.toString()).toBe('منهم');
  expect(rangeOf(box, TEXT.indexOf('البلدة'), TEXT.indexOf('12'))?.toString()).toBe('البلدة.Then ');
});

test('what is selected is told by its place in the report', () => {
  const box = shown(TEXT);
  const range = rangeOf(box, TEXT.indexOf('12'), TEXT.indexOf(' left'));
  if (range) getSelection()?.addRange(range);
  const selected = selectedWithin(box);
  expect(TEXT.slice(selected?.start, selected?.end)).toBe('12 (منهم)');
  getSelection()?.removeAllRanges();
});

test('claims are painted by how they stand, and what two share is painted once more', () => {
  const marks = [
    { claim: 'a', start: 0, end: 12 },
    { claim: 'b', start: 4, end: 20 },
  ];
  const standing = [
    { claim: 'a', review: 'open', unsure: true },
    { claim: 'b', review: 'accepted', unsure: true },
  ];
  expect(strokes(TEXT, marks, standing, undefined).map((one) => [one.style, one.start, one.end])).toEqual([
    ['claim-unsure', 0, 12],
    ['claim-accepted', 4, 20],
    ['claim-overlap', 4, 12],
  ]);
  expect(strokes(TEXT, marks, standing, 'b').map((one) => one.style)).toContain('claim-active');
});

test('a click on shared words finds the shorter claim first', () => {
  const marks = [
    { claim: 'long', start: 0, end: 20 },
    { claim: 'short', start: 4, end: 9 },
  ];
  expect(claimsAt(marks, 5)).toEqual(['short', 'long']);
  expect(claimsAt(marks, 15)).toEqual(['long']);
});
