import { expect, test } from 'vitest';
import { weighed } from '../src/workbench/events/weighed';

test('what fields weigh is told by what it speaks for, the heaviest first', () => {
  expect(
    weighed('place: within 16 km, names alike (+1.0); days: 3 days apart (-3.0); type: shared (+2.0)'),
  ).toEqual([
    { field: 'days', level: '3 days apart', times: 8, speaks: 'against' },
    { field: 'type', level: 'shared', times: 4, speaks: 'for' },
    { field: 'place', level: 'within 16 km, names alike', times: 2, speaks: 'for' },
  ]);
});

test('what weighs next to nothing, or was decided by a rule, is left out', () => {
  expect(weighed('number: overlapping (+0.1); days: 2 apart')).toEqual([]);
});
