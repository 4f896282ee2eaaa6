import { createRequire } from 'node:module';
import { type GeoContext, geoMercator, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

type Atlas = Topology<{ countries: GeometryCollection }>;
type Box = { west: number; south: number; east: number; north: number };
type Land = Feature<Polygon | MultiPolygon>;
type Place = [number, number];

const NEAR: Box = { west: -18, south: 0, east: 76, north: 60 };
const MODULE = 'virtual:outlines';
/** The plane of the maps: Mercator, one radian of longitude = 1000 units; outlines are kept to a tenth of a unit. */
const projection = geoMercator().scale(1000).translate([0, 0]);
const FINENESS = 10;
const path = geoPath(projection);

/** Country outlines, drawn once: fine around the Middle East, coarse elsewhere, to keep the page small. */
export function outlines(): Plugin {
  return {
    name: 'masarat-outlines',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const require = createRequire(import.meta.url);
      const fine = require('world-atlas/countries-50m.json') as Atlas;
      const coarse = require('world-atlas/countries-110m.json') as Atlas;
      const near = new Set(idsWithin(fine, NEAR));
      const countries = [
        ...landsOf(fine, (country) => near.has(country)),
        ...landsOf(coarse, (country) => !near.has(country)),
      ].map(drawn);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(countries))});`;
    },
  };
}

function idsWithin(atlas: Atlas, box: Box): string[] {
  return atlas.objects.countries.geometries
    .filter((geometry) => arcsOf(geometry).some((arc) => touches(atlas, arc, box)))
    .map(idOf);
}

/** The ISO number, or the name where there is none. */
function idOf({ id, properties }: GeometryObject | Land): string {
  return String(id ?? (properties as { name?: string } | undefined)?.name);
}

function arcsOf(geometry: object): number[] {
  const arcs = (geometry as { arcs?: unknown }).arcs;
  return Array.isArray(arcs) ? (arcs.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc)) : [];
}

function touches(atlas: Atlas, arc: number, box: Box): boolean {
  const first = atlas.arcs[arc]?.[0];
  const grid = atlas.transform;
  if (!first || !grid) return false;
  const lon = (first[0] ?? 0) * grid.scale[0] + grid.translate[0];
  const lat = (first[1] ?? 0) * grid.scale[1] + grid.translate[1];
  return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
}

function landsOf(atlas: Atlas, wanted: (id: string) => boolean): Land[] {
  const all: Feature[] = feature(atlas, atlas.objects.countries).features;
  return all.filter(isLand).filter((land) => wanted(idOf(land)));
}

function isLand(one: Feature): one is Land {
  return one.geometry?.type === 'Polygon' || one.geometry?.type === 'MultiPolygon';
}

function drawn(land: Land) {
  const [[west, north], [east, south]] = path.bounds(land);
  return {
    id: String(land.id ?? ''),
    outline: ringsOf(land).map(written).join(''),
    box: [Math.floor(west), Math.floor(north), Math.ceil(east), Math.ceil(south)],
    middle: path.centroid(largest(land)).map((number) => Math.round(number * FINENESS) / FINENESS),
  };
}

function ringsOf(land: Land): Place[][] {
  const rings: Place[][] = [];
  const add = (x: number, y: number) => {
    rings.at(-1)?.push([Math.round(x * FINENESS), Math.round(y * FINENESS)]);
  };
  const pen: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    arc: () => {},
    closePath: () => {},
  };
  geoPath(projection, pen)(land);
  return rings;
}

/** A ring as SVG writes it, each point by its step from the last, which is half as long as by where it is. */
function written(ring: Place[]): string {
  let last: Place = [0, 0];
  const steps = ring.flatMap((place) => {
    const step = [place[0] - last[0], place[1] - last[1]];
    last = place;
    return step.every((number) => number === 0) ? [] : [step.map(short).join('')];
  });
  return steps.length < 3 ? '' : `M${steps[0]}l${steps.slice(1).join('')}z`;
}

/** A number of tenths; its sign parts it from the number before. */
function short(tenths: number): string {
  const number = String(tenths / FINENESS).replace(/^(-?)0\./, '$1.');
  return tenths < 0 ? number : ` ${number}`;
}

function largest({ geometry }: Land): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((best, part) => (path.area(part) > path.area(best) ? part : best));
}
