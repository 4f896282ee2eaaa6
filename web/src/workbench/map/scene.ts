import { geoCircle, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { countryAt } from '../../map/countries';
import { type Curve, curved } from '../../map/curve';
import { isPoint, type Spot } from '../../map/legs';
import { onPlane, type Point, projection } from '../../map/plane';
import { bandWidths, type WidthScale } from '../../sankey/scale';
import { type Group, groupOf, type Here, type Way } from './items';

/** Pixels of the widest certain width, and of the narrowest. */
const WIDEST = 9;
const NARROWEST = 1.4;
/** Pixels by which what is possible shows beside what is certain, at least. */
const SEEN = 4;
const KM_PER_DEGREE = 111.2;
/** Where areas lie over each other, their names give way to those of points. */
const AFTER_POINTS = 10_000;

/** What the map shows, on the flat world; widths are pixels, whatever the scale of the view. */
export interface Scene {
  arrows: Arrow[];
  areas: Area[];
  marks: Mark[];
  names: PlaceName[];
}

export const EMPTY: Scene = { arrows: [], areas: [], marks: [], names: [] };

/** A leg: its certain width, and the width up to its high end. */
export interface Arrow {
  claim: string;
  curve: Curve;
  group: Group;
  core: number;
  whole: number;
  /** Nobody says how many at most. */
  open: boolean;
  /** Denied or planned. */
  dashed: boolean;
}

/** A place known only roughly; fuzzy where a circle stands for an outline that is not known. */
export interface Area {
  place: string;
  /** A path on the plane, as SVG writes it. */
  outline: string;
  fuzzy: boolean;
}

export type Sign = 'incident' | 'presence' | 'end';

/** What is told of one place alone. */
export interface Mark {
  sign: Sign;
  at: Point;
  place: string;
  /** The claims it stands for. */
  claims: string[];
}

/** A place; `rank` is lower, and its name goes first, where more is told of it and where it is a point. */
export interface PlaceName {
  place: string;
  name: string;
  at: Point;
  isPoint: boolean;
  rank: number;
}

export function arrowsOf(ways: readonly Way[], scale: WidthScale): Arrow[] {
  return ways.map((way) => {
    const widths = bandWidths(way, scale);
    const core = NARROWEST + (widths.core / scale.most) * (WIDEST - NARROWEST);
    const margin = ((widths.whole - widths.core) / scale.most) * WIDEST;
    return {
      claim: way.claim,
      curve: curveOf(way),
      group: groupOf(way.manner),
      core,
      whole: way.low === way.high ? core : core + Math.max(SEEN, margin),
      open: way.high == null,
      dashed: way.stance === 'denied' || way.stance === 'planned',
    };
  });
}

/** Legs between the same places fan out; the more there are, the closer they lie. */
function curveOf({ from, to, beside, abreast }: Way): Curve {
  const spread = abreast <= 6 ? beside : (beside * 6) / abreast;
  return curved(onPlane(from), onPlane(to), spread);
}

const path = geoPath(projection).digits(2);

/** Places known only roughly, as their outline where there is one, else as a circle as wide as the doubt. */
export function areasOf(spots: readonly Spot[], outlines: ReadonlyMap<string, Feature<Geometry>>): Area[] {
  return spots
    .filter((spot) => !isPoint(spot))
    .map((spot) => {
      const known = outlines.get(spot.key);
      const outline = known
        ? path(known)
        : spot.precision === 'country'
          ? countryAt(spot)?.outline
          : undefined;
      return { place: spot.key, outline: outline ?? circle(spot), fuzzy: !outline };
    });
}

function circle({ lon, lat, radiusKm }: Spot): string {
  const round = geoCircle()
    .center([lon, lat])
    .radius(radiusKm / KM_PER_DEGREE);
  return path(round.precision(4)()) ?? '';
}

/** Marks of the same kind at the same place are one. */
export function marksOf(all: readonly Here[]): Mark[] {
  const together = new Map<string, Mark>();
  for (const { at, what, claim } of all) {
    const sign = what === 'incident' || what === 'presence' ? what : 'end';
    const key = `${at.key}\n${sign}`;
    const mark = together.get(key) ?? { sign, at: onPlane(at), place: at.key, claims: [] };
    mark.claims.push(claim);
    together.set(key, mark);
  }
  return [...together.values()];
}

/** Each place of the map, those of which most is told first. */
export function namesOf(
  spots: readonly Spot[],
  told: ReadonlyMap<string, number>,
  name: (place: string) => string,
): PlaceName[] {
  return spots
    .map((spot) => ({
      place: spot.key,
      name: spot.place ? name(spot.place) : '',
      at: onPlane(spot),
      isPoint: isPoint(spot),
      rank: -(told.get(spot.key) ?? 0) + (isPoint(spot) ? 0 : AFTER_POINTS),
    }))
    .sort((one, other) => one.rank - other.rank);
}
