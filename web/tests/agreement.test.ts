import { expect, test } from 'vitest';
import { agreementOf, pairs, wilson } from '../src/workbench/sources/agreement';

test('the score interval is that of published tables', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263, and 1 of 29.
  const large = wilson(81, 263);
  expect([large.low, large.high].map((one) => one.toFixed(4))).toEqual(['0.2553', '0.3662']);
  const small = wilson(1, 29);
  expect([small.low, small.high].map((one) => one.toFixed(4))).toEqual(['0.0061', '0.1718']);
});

test('what is told in the same words counts as no agreement', () => {
  const agreements = [
    { a: 'wire', b: 'daily', events: 6, agree: 5, copied: 2 },
    { a: 'radio', b: 'wire', events: 2, agree: 0, copied: 0 },
  ];
  expect(agreementOf('wire', agreements)).toMatchObject({ agree: 3, events: 6 });
  expect(agreementOf('nobody', agreements)).toBeUndefined();
  expect(pairs(agreements)('wire', 'radio')?.agree).toBe(0);
});
