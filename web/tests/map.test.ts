import { expect, test } from 'vitest';
import { fixture } from '../fixtures/account.mjs';
import { complete } from '../src/contract/read';
import { countryAt, countryName } from '../src/map/countries';
import { placeLabels } from '../src/map/labels';
import { isPoint, legsOf } from '../src/map/legs';
import { fitted, onPlane, onScreen } from '../src/map/plane';

const { legs, spots, offMap } = legsOf(complete(fixture).account.flows);

test('a route becomes one leg per stage', () => {
  const route = legs.filter((leg) => leg.flow.id === 'palmyra').map((leg) => [leg.from.key, leg.to.key]);
  expect(route).toEqual([
    ['Maskanah', 'Deir Hafer'],
    ['Deir Hafer', 'Ithriya'],
    ['Ithriya', 'Palmyra'],
  ]);
});

test('a flow without a place at one end is listed, and its known legs are drawn', () => {
  expect(offMap.map((flow) => flow.id)).toContain('tabqa');
  expect(offMap.map((flow) => flow.id)).toContain('smuggled');
  expect(legs.filter((leg) => leg.flow.id === 'smuggled')).toHaveLength(3);
  expect(offMap.map((flow) => flow.id)).not.toContain('convoy');
});

test('only what is known exactly or nearly is a point', () => {
  const points = spots.filter(isPoint).map((spot) => spot.key);
  expect(points).toContain('Manbij');
  for (const rough of ['Turkey', 'Syrian steppe', 'Deir ez-Zor']) expect(points).not.toContain(rough);
});

test('a fitted view shows every place inside the frame', () => {
  const size = { width: 800, height: 500 };
  const view = fitted(spots, size);
  for (const spot of spots) {
    const { x, y } = onScreen(onPlane(spot), view);
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
  }
});

test('countries are found by place and named in both languages', () => {
  const syria = countryAt({ lon: 38, lat: 35 });
  expect(countryName(syria?.id ?? '', 'ar')).toBe('سوريا');
  expect(countryName('368', 'en')).toBe('Iraq');
});

test('labels never cover each other', () => {
  const wanted = Array.from({ length: 12 }, (_, n) => ({
    key: `${n}`,
    at: { x: 100 + (n % 3) * 10, y: 100 },
    width: 60,
    height: 20,
    clear: 6,
  }));
  const placed = placeLabels(wanted, { hard: [], soft: [] }, { width: 300, height: 300 });
  expect(placed.length).toBeGreaterThan(1);
  for (const a of placed)
    for (const b of placed)
      if (a !== b) expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 20).toBe(true);
});
