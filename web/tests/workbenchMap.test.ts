import { expect, test } from 'vitest';
import { manyLegs } from '../fixtures/manyLegs.mjs';
import type { MapLayer } from '../src/api/types';
import { onPlane, onScreen } from '../src/map/plane';
import { widthScale } from '../src/sankey/scale';
import { binsOf } from '../src/workbench/map/bins';
import { hitAt } from '../src/workbench/map/hits';
import { dayOf, isoOf, itemsOf, middleOf, within } from '../src/workbench/map/items';
import { areasOf, arrowsOf, EMPTY, marksOf, namesOf } from '../src/workbench/map/scene';

const tadmur = { place: 'Tadmur', lat: 34.56, lon: 38.28, precision: 'exact' as const };
const steppe = { place: 'Steppe', lat: 34.3, lon: 39.2, precision: 'region' as const };
const said = { claim: 'a#1', report: 'a', manner: 'left' as const, stance: 'asserted' as const };
const leg = { ...said, from: tadmur, to: steppe, order: 1, low: 10, high: null };
const layer = (parts: Partial<MapLayer>): MapLayer => ({
  legs: [],
  marks: [],
  total: 1,
  more: false,
  names: { places: {}, actors: {} },
  ...parts,
});

test('legs between the same places know how many lie beside them', () => {
  const { ways, spots } = itemsOf(layer({ legs: [leg, { ...leg, claim: 'a#2' }] }));
  expect(ways.map(({ beside, abreast }) => [beside, abreast])).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(spots.map((spot) => spot.key)).toEqual(['Tadmur', 'Steppe']);
});

test('an open high end is drawn wider and fading, an exact number without a halo', () => {
  const { ways } = itemsOf(layer({ legs: [leg, { ...leg, claim: 'a#2', high: 10 }] }));
  const [open, exact] = arrowsOf(ways, widthScale(ways));
  expect(open?.open).toBe(true);
  expect(open?.whole).toBeGreaterThan(open?.core ?? 0);
  expect(exact?.open).toBe(false);
  expect(exact?.whole).toBe(exact?.core);
});

test('every arrow begins and ends at its places', () => {
  const { ways } = itemsOf(manyLegs(300) as MapLayer);
  arrowsOf(ways, widthScale(ways)).forEach(({ curve }, n) => {
    const way = ways[n];
    expect(way && onPlane(way.from)).toEqual(curve.a);
    expect(way && onPlane(way.to)).toEqual(curve.b);
  });
});

test('what is known only roughly is an area, never a point', () => {
  const { spots } = itemsOf(layer({ legs: [leg] }));
  expect(areasOf(spots, new Map()).map((one) => [one.place, one.fuzzy])).toEqual([['Steppe', true]]);
  expect(namesOf(spots, new Map(), String).map((one) => [one.name, one.isPoint])).toEqual([
    ['Tadmur', true],
    ['Steppe', false],
  ]);
});

test('marks of a kind at a place are one with their claims', () => {
  const mark = { ...said, kind: 'incident' as const, at: tadmur, low: 1, high: 1 };
  const { marks: here } = itemsOf(layer({ marks: [mark, { ...mark, claim: 'a#2' }] }));
  expect(marksOf(here).map((one) => one.claims)).toEqual([['a#1', 'a#2']]);
});

test('a click finds the point, the arrow or the area under it, in this order', () => {
  const { ways, spots } = itemsOf(layer({ legs: [leg] }));
  const scene = {
    ...EMPTY,
    arrows: arrowsOf(ways, widthScale(ways)),
    areas: areasOf(spots, new Map()),
    names: namesOf(spots, new Map(), String),
  };
  const view = { k: 40, x: 0, y: 0 };
  const [tip, end] = spots.map((spot) => onScreen(onPlane(spot), view));
  const curve = scene.arrows[0]?.curve;
  if (!tip || !end || !curve) throw new Error('nothing is drawn');
  const bow = onScreen(
    { x: (curve.a.x + 2 * curve.bend.x + curve.b.x) / 4, y: (curve.a.y + 2 * curve.bend.y + curve.b.y) / 4 },
    view,
  );
  const hit = (at: { x: number; y: number }) => hitAt(scene, at, view, () => true);
  expect(hit(tip)).toEqual({ place: 'Tadmur' });
  expect(hit(bow)).toEqual({ claim: 'a#1' });
  expect(hit({ x: end.x, y: end.y + 300 })).toEqual({ place: 'Steppe' });
});

test('what may have happened in the time shown is shown, and what has no date always', () => {
  const { ways } = itemsOf(
    layer({
      legs: [
        { ...leg, day: '2017-03-01', end: '2017-05-31' },
        { ...leg, claim: 'a#2' },
      ],
    }),
  );
  const shown = (since: string, until: string) =>
    ways.filter((way) => within(way, dayOf(since), dayOf(until))).length;
  expect(shown('2017-05-01', '2017-12-31')).toBe(2);
  expect(shown('2018-01-01', '2018-12-31')).toBe(1);
});

test('bins are months where they fit, else longer, and hold every date', () => {
  const months = binsOf([dayOf('2017-01-31'), dayOf('2017-03-01'), undefined]);
  expect(months.map(({ start, end, count }) => [isoOf(start), isoOf(end), count])).toEqual([
    ['2017-01-01', '2017-01-31', 1],
    ['2017-02-01', '2017-02-28', 0],
    ['2017-03-01', '2017-03-31', 1],
  ]);
  const years = binsOf([dayOf('1970-06-01'), dayOf('2026-06-01')]);
  expect(isoOf(years[0]?.start ?? 0)).toBe('1970-01-01');
  expect(years.reduce((sum, bin) => sum + bin.count, 0)).toBe(2);
  expect(binsOf([undefined])).toEqual([]);
});

test('one far place does not make all others small', () => {
  const near = Array.from({ length: 20 }, (_, n) => ({
    ...leg,
    claim: `a#${n}`,
    from: { ...tadmur, place: `Near ${n}`, lon: 38 + n / 20 },
  }));
  const far = { ...leg, claim: 'b#1', to: { ...tadmur, place: 'Far', lon: 4 } };
  const shown = middleOf(itemsOf(layer({ legs: [...near, far] })));
  expect(shown.map((spot) => spot.key)).not.toContain('Far');
  expect(shown.length).toBeGreaterThan(15);
});
