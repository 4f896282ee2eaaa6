import countries from 'virtual:outlines';
import type { Lang } from '../contract/types';
import { kept } from '../i18n/kept';
import { LOCALES } from '../i18n/numbers';
import { offScreen, onPlane, type Point, projection, type Size, type View } from './plane';

/** The countries of the world, drawn on the plane. */
export { countries };

export interface Country {
  /** Its ISO number, if it has one. */
  id: string;
  /** A path as SVG writes it: each ring begins with M and where it begins, and goes on in steps. */
  outline: string;
  /** West, north, east, south on the plane. */
  box: [number, number, number, number];
  /** The middle of its largest part. */
  middle: [number, number];
}

export function countryAt(place: { lon: number; lat: number }): Country | undefined {
  const at = onPlane(place);
  return countries.find(
    (country) =>
      at.x >= country.box[0] &&
      at.x <= country.box[2] &&
      at.y >= country.box[1] &&
      at.y <= country.box[3] &&
      isRound(country, at),
  );
}

const rings = new Map<Country, Point[][]>();

/** Whether a line from the point to the east crosses the outline an odd number of times. */
function isRound(country: Country, { x, y }: Point): boolean {
  const known = rings.get(country) ?? ringsOf(country.outline);
  rings.set(country, known);
  let inside = false;
  for (const ring of known) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x))
        inside = !inside;
      from = to;
    }
  }
  return inside;
}

function ringsOf(outline: string): Point[][] {
  return outline
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?[\d.]+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length >> 1 }, (_, n) => {
        x += numbers[2 * n] ?? 0;
        y += numbers[2 * n + 1] ?? 0;
        return { x, y };
      });
    });
}

const namesIn = kept((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const codes = kept((number) => new Intl.Locale(`und-${number}`).region ?? '');

/** A country's name by its ISO number, as the language calls it. */
export function countryName(id: string, lang: Lang): string | undefined {
  if (!/^\d{3}$/.test(id)) return undefined;
  const name = codes(id) && namesIn(LOCALES[lang]).of(codes(id));
  return !name || name === codes(id) ? undefined : name;
}

const COLUMNS = 13;
const ROWS = 9;

/** For each country in view, a place in the middle of what is seen of it. */
export function seenMiddles(view: View, size: Size): { id: string; at: Point; share: number }[] {
  const grid = Array.from({ length: COLUMNS * ROWS }, (_, n) => ({
    x: ((n % COLUMNS) + 0.5) * (size.width / COLUMNS),
    y: (Math.floor(n / COLUMNS) + 0.5) * (size.height / ROWS),
  }));
  const inside = new Map<string, Point[]>();
  for (const at of grid) {
    const lonLat = projection.invert?.(Object.values(offScreen(at, view)) as [number, number]);
    const country = lonLat && countryAt({ lon: lonLat[0], lat: lonLat[1] });
    if (country) inside.set(country.id, [...(inside.get(country.id) ?? []), at]);
  }
  return [...inside].map(([id, points]) => {
    const mean = {
      x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
      y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
    };
    const distance = (point: Point) => Math.hypot(point.x - mean.x, point.y - mean.y);
    const at = points.reduce((best, point) => (distance(point) < distance(best) ? point : best));
    return { id, at, share: points.length / grid.length };
  });
}
