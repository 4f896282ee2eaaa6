import { expect, test } from 'vitest';
import type { Happening } from '../src/contract/types';
import { layoutTimeline } from '../src/timeline/layout';

const event = (id: string, start?: string, end = start): Happening => ({
  id,
  kind: 'transition',
  manner: 'left',
  claims: [],
  low: 1,
  high: null,
  when: start ? { start, end, precision: start === end ? 'day' : 'range' } : null,
});
const frame = { width: 700, labelWidth: () => 60 };

test('a day is a dot, a span is as long as it lasts, and the undated stand apart', () => {
  const { lanes, undated } = layoutTimeline(
    [event('day', '2018-02-01'), event('month', '2018-03-01', '2018-03-31'), event('never')],
    frame,
  );
  const marks = lanes.flatMap((lane) => lane.marks);
  expect(marks.map((mark) => [mark.event.id, mark.isDay])).toEqual([
    ['day', true],
    ['month', false],
  ]);
  expect(undated.map((one) => one.id)).toEqual(['never']);
});

test('marks that would touch take rows of their own', () => {
  const { lanes } = layoutTimeline(
    [event('a', '2018-01-01', '2018-12-31'), event('b', '2018-06-01'), event('c', '2018-06-02')],
    frame,
  );
  const rows = lanes[0]?.marks.map((mark) => mark.row) ?? [];
  expect(new Set(rows).size).toBe(3);
});

test('ticks stay a label apart over months as over decades', () => {
  for (const end of ['2018-06-30', '2049-12-31']) {
    const { ticks } = layoutTimeline([event('a', '2018-01-01', end)], frame);
    const gaps = ticks.slice(1).map((tick, n) => tick.at - (ticks[n]?.at ?? 0));
    expect(ticks.length).toBeGreaterThan(1);
    expect(Math.min(...gaps)).toBeGreaterThan(40);
  }
});
