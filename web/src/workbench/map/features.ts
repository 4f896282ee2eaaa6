import { geoCircle } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon } from 'geojson';
import { countryAt } from '../../map/countries';
import { type Curve, curved, pointAt } from '../../map/curve';
import { isPoint, type Spot } from '../../map/legs';
import { onPlane, type Point as PlanePoint, projection } from '../../map/plane';
import { bandWidths, type WidthScale } from '../../sankey/scale';
import { groupOf, type Here, type Way } from './items';

/** Pixels of the widest certain width, and of the narrowest. */
const WIDEST = 9;
const NARROWEST = 1.4;
/** Straight pieces of a curve. */
const PIECES = 18;
const KM_PER_DEGREE = 111.2;
/** Where areas lie over each other, their names give way to those of points. */
const AFTER_POINTS = 10_000;

export type Drawn<G extends Geometry> = FeatureCollection<G, Record<string, string | number | boolean>>;

/** One curve per leg: its certain width, the width up to its high end, and what its colour tells. */
export function arrowLines(ways: readonly Way[], scale: WidthScale): Drawn<LineString> {
  return collection(
    ways.map((way) => {
      const widths = bandWidths(way, scale);
      const core = coreOf(way, scale);
      const margin = ((widths.whole - widths.core) / scale.most) * WIDEST;
      const curve = curveOf(way);
      const coordinates = Array.from({ length: PIECES + 1 }, (_, n) => lonLat(pointAt(curve, n / PIECES)));
      return {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties: {
          ...told(way),
          group: groupOf(way.manner),
          core,
          whole: way.low === way.high ? core : core + Math.max(4, margin),
          blur: way.high == null ? 4 : 0,
          dashed: way.stance === 'denied' || way.stance === 'planned',
        },
      };
    }),
  );
}

/** The head of each arrow, past its middle, turned as its curve goes there. */
export function arrowHeads(ways: readonly Way[], scale: WidthScale): Drawn<Point> {
  return collection(
    ways.map((way) => {
      const curve = curveOf(way);
      const [near, tip] = [pointAt(curve, 0.55), pointAt(curve, 0.62)];
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: lonLat(tip) },
        properties: {
          ...told(way),
          group: groupOf(way.manner),
          core: coreOf(way, scale),
          turn: (Math.atan2(tip.y - near.y, tip.x - near.x) * 180) / Math.PI,
        },
      };
    }),
  );
}

/** Pixels of the certain width. */
function coreOf(way: Way, scale: WidthScale): number {
  return NARROWEST + (bandWidths(way, scale).core / scale.most) * (WIDEST - NARROWEST);
}

/** Legs between the same places fan out; the more there are, the closer they lie. */
function curveOf({ from, to, beside, abreast }: Way): Curve {
  const spread = abreast <= 6 ? beside : (beside * 6) / abreast;
  return curved(onPlane(from), onPlane(to), spread);
}

function lonLat({ x, y }: PlanePoint): [number, number] {
  return projection.invert?.([x, y]) ?? [0, 0];
}

/** Places known only roughly, as their outline where there is one, else as a circle as wide as the doubt. */
export function areas(
  spots: readonly Spot[],
  outlines: ReadonlyMap<string, Feature<Geometry>>,
): Drawn<Geometry> {
  return collection(
    spots
      .filter((spot) => !isPoint(spot))
      .map((spot) => {
        const outline =
          outlines.get(spot.key) ?? (spot.precision === 'country' ? countryAt(spot)?.feature : undefined);
        return {
          type: 'Feature',
          geometry: outline?.geometry ?? circle(spot),
          properties: { place: spot.key, fuzzy: !outline },
        };
      }),
  );
}

function circle({ lon, lat, radiusKm }: Spot): Polygon {
  return geoCircle()
    .center([lon, lat])
    .radius(radiusKm / KM_PER_DEGREE)
    .precision(4)();
}

/** Each place of the map with its name; `rank` is lower, and the name goes first, where more is told of it and where it is a point. */
export function places(
  spots: readonly Spot[],
  told: ReadonlyMap<string, number>,
  name: (place: string) => string,
): Drawn<Point> {
  return collection(
    spots.map((spot) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [spot.lon, spot.lat] },
      properties: {
        place: spot.key,
        name: spot.place ? name(spot.place) : '',
        point: isPoint(spot),
        rank: -(told.get(spot.key) ?? 0) + (isPoint(spot) ? 0 : AFTER_POINTS),
      },
    })),
  );
}

/** Marks of the same kind at the same place are one, with how many there are. */
export function marks(all: readonly Here[]): Drawn<Point> {
  const together = new Map<string, Here[]>();
  for (const mark of all) {
    const icon = iconOf(mark);
    const key = `${mark.at.key}\n${icon}`;
    const others = together.get(key) ?? [];
    others.push(mark);
    together.set(key, others);
  }
  return collection(
    [...together.values()].flatMap((group) => {
      const first = group[0];
      if (!first) return [];
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [first.at.lon, first.at.lat] },
          properties: {
            icon: iconOf(first),
            place: first.at.key,
            count: group.length > 1 ? String(group.length) : '',
            only: group.length === 1 ? first.claim : '',
          },
        },
      ];
    }),
  );
}

export type MarkIcon = 'incident' | 'presence' | 'end';

function iconOf({ what }: Here): MarkIcon {
  return what === 'incident' || what === 'presence' ? what : 'end';
}

function told(way: Way): { key: string; claim: string } {
  return { key: way.key, claim: way.claim };
}

function collection<G extends Geometry>(features: Drawn<G>['features']): Drawn<G> {
  return { type: 'FeatureCollection', features };
}
