import { geoMercator } from 'd3-geo';
import type { Spot } from './legs';

/** The flat world the map is drawn on: Mercator, one radian of longitude = 1000 units. */
export const UNIT = 1000;
export const projection = geoMercator().scale(UNIT).translate([0, 0]);

const EARTH_KM = 6371;

export interface Point {
  x: number;
  y: number;
}

/** Screen = plane × k + shift. */
export interface View {
  k: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export function onPlane({ lon, lat }: { lon: number; lat: number }): Point {
  const [x = 0, y = 0] = projection([lon, lat]) ?? [];
  return { x, y };
}

/** A spot's radius in units of the plane at its latitude. */
export function planeRadius(spot: Spot): number {
  return ((spot.radiusKm / EARTH_KM) * UNIT) / Math.cos((spot.lat * Math.PI) / 180);
}

export function onScreen(point: Point, view: View): Point {
  return { x: point.x * view.k + view.x, y: point.y * view.k + view.y };
}

export function offScreen(point: Point, view: View): Point {
  return { x: (point.x - view.x) / view.k, y: (point.y - view.y) / view.k };
}

export function zoomed(view: View, factor: number, at: Point): View {
  const k = Math.min(80, Math.max(0.12, view.k * factor));
  const real = k / view.k;
  return { k, x: at.x - (at.x - view.x) * real, y: at.y - (at.y - view.y) * real };
}

/** The view that shows all the spots with their areas and some air around them. */
export function fitted(spots: Spot[], size: Size): View {
  const air = Math.min(56, size.width / 6, size.height / 6);
  const boxes = spots.map((spot) => ({ ...onPlane(spot), r: Math.max(planeRadius(spot), UNIT * 0.006) }));
  if (boxes.length === 0) return fitted(MIDDLE_EAST, size);
  const west = Math.min(...boxes.map((box) => box.x - box.r));
  const east = Math.max(...boxes.map((box) => box.x + box.r));
  const north = Math.min(...boxes.map((box) => box.y - box.r));
  const south = Math.max(...boxes.map((box) => box.y + box.r));
  const k = Math.min((size.width - 2 * air) / (east - west), (size.height - 2 * air) / (south - north), 40);
  return {
    k,
    x: size.width / 2 - ((west + east) / 2) * k,
    y: size.height / 2 - ((north + south) / 2) * k,
  };
}

const corner = (lon: number, lat: number): Spot => ({
  key: '',
  place: undefined,
  lon,
  lat,
  precision: 'near',
  radiusKm: 10,
});
const MIDDLE_EAST = [corner(26, 14), corner(60, 41)];

/** A round number of kilometres and its length on the screen, as wide as a fifth of the map at most. */
export function scaleBar(view: View, size: Size): { km: number; length: number } {
  const middle = projection.invert?.([
    (size.width / 2 - view.x) / view.k,
    (size.height / 2 - view.y) / view.k,
  ]) ?? [0, 0];
  const perKm = (view.k * UNIT) / EARTH_KM / Math.cos((middle[1] * Math.PI) / 180);
  const km = [2000, 1000, 500, 200, 100, 50, 20, 10, 5].find((one) => one * perKm <= size.width / 5) ?? 2;
  return { km, length: km * perKm };
}
