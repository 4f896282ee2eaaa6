import { expect, test } from 'vitest';
import { manyLegs } from '../fixtures/manyLegs.mjs';
import type { MapLayer } from '../src/api/types';
import { widthScale } from '../src/sankey/scale';
import { binsOf } from '../src/workbench/map/bins';
import { areas, arrowLines, marks } from '../src/workbench/map/features';
import { dayOf, isoOf, itemsOf, middleOf, within } from '../src/workbench/map/items';

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

test('an open high end is drawn wider and blurred, an exact number without a halo', () => {
  const { ways } = itemsOf(layer({ legs: [leg, { ...leg, claim: 'a#2', high: 10 }] }));
  const [open, exact] = arrowLines(ways, widthScale(ways)).features.map((one) => one.properties);
  expect(open?.blur).toBeGreaterThan(0);
  expect(Number(open?.whole)).toBeGreaterThan(Number(open?.core));
  expect(exact?.whole).toBe(exact?.core);
});

test('every arrow begins and ends at its places', () => {
  const { ways } = itemsOf(manyLegs(300) as MapLayer);
  arrowLines(ways, widthScale(ways)).features.forEach(({ geometry }, n) => {
    const [first, last] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
    expect(first?.[0]).toBeCloseTo(ways[n]?.from.lon ?? 0, 6);
    expect(last?.[1]).toBeCloseTo(ways[n]?.to.lat ?? 0, 6);
  });
});

test('what is known only roughly is an area, never a point', () => {
  const { spots } = itemsOf(layer({ legs: [leg] }));
  const drawn = areas(spots, new Map());
  expect(
    drawn.features.map((one) => [one.properties.place, one.geometry.type, one.properties.fuzzy]),
  ).toEqual([['Steppe', 'Polygon', true]]);
});

test('marks of a kind at a place are one with their number', () => {
  const mark = { ...said, kind: 'incident' as const, at: tadmur, low: 1, high: 1 };
  const { marks: here } = itemsOf(layer({ marks: [mark, { ...mark, claim: 'a#2' }] }));
  expect(marks(here).features.map((one) => one.properties.count)).toEqual(['2']);
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
