import { expect, test } from 'vitest';
import { fixture } from '../fixtures/account.mjs';
import { complete } from '../src/contract/read';
import type { Sum } from '../src/contract/types';
import { spread } from '../src/sankey/labels';
import { layoutSankey } from '../src/sankey/layout';
import { bandWidths, widthScale } from '../src/sankey/scale';

const { account, study } = complete(fixture);
const order = new Map(study.states.map((state, n) => [state.id, n]));
const frame = { width: 900, height: 640, top: 40, end: 200, gap: 40 };
const layout = (dir: 'ltr' | 'rtl', sums: Sum[] = account.sums) =>
  layoutSankey(sums, account.flows, order, { ...frame, dir });
const sum = (from: string, to: string): Sum => ({ from, to, low: 10, high: null, flows: [] });

test('Arabic mirrors every x and leaves every y', () => {
  const [english, arabic] = [layout('ltr'), layout('rtl')];
  english.bands.forEach((band, n) => {
    const twin = arabic.bands[n];
    expect(twin?.hops).toEqual(
      band.hops.map(({ x0, y0, x1, y1 }) => ({ x0: 900 - x0, y0, x1: 900 - x1, y1 })),
    );
  });
  expect(arabic.conditions.every((condition) => condition.x1 < condition.x0)).toBe(true);
  expect(english.conditions.every((condition) => condition.x1 > condition.x0)).toBe(true);
});

test('every sum is one band, and bands say what is contested and what is only a share', () => {
  const { bands } = layout('ltr');
  expect(bands).toHaveLength(account.sums.length);
  expect(bands.filter((band) => band.contested).map((band) => band.to.state)).toEqual(['joint-force']);
  expect(bands.filter((band) => band.share).map((band) => band.to.state)).toEqual(['civilian-life']);
});

test('people who come back do not close a circle: they reach a second copy of the state', () => {
  const { bands, conditions } = layout('ltr', [sum('a', 'b'), sum('b', 'a'), sum('b', 'b')]);
  expect(bands).toHaveLength(3);
  expect(
    conditions
      .filter((condition) => condition.again)
      .map((condition) => condition.state)
      .sort(),
  ).toEqual(['a', 'b']);
  for (const { hops } of bands) expect(hops.every((hop) => hop.x1 > hop.x0)).toBe(true);
});

test('a tangle of stages gives way to two columns, from and to', () => {
  const chain = ['a', 'b', 'c', 'd', 'e'];
  const sums = chain.flatMap((from, n) => chain.slice(n + 1).map((to) => sum(from, to)));
  const { bands, conditions } = layout('ltr', sums);
  expect(bands).toHaveLength(sums.length);
  expect(bands.every((band) => band.hops.length === 1)).toBe(true);
  expect(new Set(conditions.map((condition) => condition.x0)).size).toBe(2);
});

test('the scale bends when numbers span orders of magnitude', () => {
  const scale = (...lows: number[]) => widthScale(lows.map((low) => ({ low, high: low }))).name;
  expect([scale(100, 300), scale(1, 1000), scale(1, 40_000)]).toEqual(['linear', 'sqrt', 'log']);
});

test('an open end gets a fringe, a closed one its own width, and none is lost', () => {
  const scale = widthScale([{ low: 0, high: 100 }]);
  const open = bandWidths({ low: 25, high: null }, scale);
  expect(open.whole).toBeGreaterThan(open.core);
  expect(Number.isFinite(open.whole)).toBe(true);
  expect(bandWidths({ low: 100, high: 100 }, scale)).toEqual({ core: scale.of(100), whole: scale.of(100) });
  expect(bandWidths({ low: 0, high: 0 }, scale).whole).toBeGreaterThan(0);
});

test('labels that would touch move apart and stay inside', () => {
  const at = (y0: number) => ({
    id: `${y0}`,
    state: '',
    again: false,
    x0: 0,
    x1: 8,
    y0,
    y1: y0 + 4,
    arrivals: 1,
    departures: 0,
  });
  const lines = [1, 2, 3].map((n) => ({ text: `${n}`, kind: 'number' as const, row: n }));
  const labels = spread(
    [at(0), at(10), at(180)].map((condition) => ({ condition, lines })),
    220,
  );
  const tops = labels.map((label) => label.top);
  expect(tops[0]).toBeGreaterThanOrEqual(0);
  for (const n of [1, 2]) expect((tops[n] ?? 0) - (tops[n - 1] ?? 0)).toBeGreaterThanOrEqual(60);
  expect((tops[2] ?? 0) + 40).toBeLessThanOrEqual(220);
});
