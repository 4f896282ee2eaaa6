import parts from 'virtual:outlines';
import { geoContains, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Lang } from '../contract/types';
import { LOCALES } from '../i18n/numbers';
import { offScreen, onPlane, type Point, projection, type Size, type View } from './plane';

interface Country {
  id: string;
  outline: string;
  /** West, north, east, south on the plane. */
  box: [number, number, number, number];
  feature: Feature<Polygon | MultiPolygon>;
}

const path = geoPath(projection).digits(1);

/** The countries of the world, drawn on the plane. */
export const countries: Country[] = parts
  .flatMap((part): Feature[] => feature(part, part.objects.countries).features)
  .filter(isOutline)
  .map((one) => {
    const [[west, north], [east, south]] = path.bounds(one);
    return {
      id: String(one.id ?? ''),
      outline: path(one) ?? '',
      box: [west, north, east, south],
      feature: one,
    };
  });

function isOutline(one: Feature): one is Feature<Polygon | MultiPolygon> {
  return one.geometry?.type === 'Polygon' || one.geometry?.type === 'MultiPolygon';
}

export function countryAt(place: { lon: number; lat: number }): Country | undefined {
  const { x, y } = onPlane(place);
  return countries.find(
    ({ box, feature: one }) =>
      x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && geoContains(one, [place.lon, place.lat]),
  );
}

/** A country's name by its ISO number, as the language calls it. */
export function countryName(id: string, lang: Lang): string | undefined {
  if (!/^\d{3}$/.test(id)) return undefined;
  const region = new Intl.Locale(`und-${id}`).region;
  const name = region ? new Intl.DisplayNames(LOCALES[lang], { type: 'region' }).of(region) : undefined;
  return name === region ? undefined : name;
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
