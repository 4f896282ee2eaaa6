import { createRequire } from 'node:module';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

type Atlas = Topology<{ countries: GeometryCollection }>;
type Box = { west: number; south: number; east: number; north: number };

const NEAR: Box = { west: -18, south: 0, east: 76, north: 60 };
const MODULE = 'virtual:outlines';

/** Country outlines: fine around the Middle East, coarse elsewhere, to keep the page small. */
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
      const parts = [
        keep(fine, (country) => near.has(country)),
        keep(coarse, (country) => !near.has(country)),
      ];
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(parts))});`;
    },
  };
}

function idsWithin(atlas: Atlas, box: Box): string[] {
  return atlas.objects.countries.geometries
    .filter((geometry) => arcsOf(geometry).some((arc) => touches(atlas, arc, box)))
    .map(idOf);
}

/** The ISO number, or the name where there is none. */
function idOf({ id, properties }: GeometryObject): string {
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

function keep(atlas: Atlas, wanted: (id: string) => boolean): Atlas {
  const geometries = atlas.objects.countries.geometries.filter((geometry) => wanted(idOf(geometry)));
  const places = new Map<number, number>();
  const renumber = (arcs: unknown): unknown => {
    if (Array.isArray(arcs)) return arcs.map(renumber);
    const arc = arcs as number;
    const index = arc < 0 ? ~arc : arc;
    if (!places.has(index)) places.set(index, places.size);
    const place = places.get(index) ?? 0;
    return arc < 0 ? ~place : place;
  };
  const kept = geometries.map((geometry) => ({
    ...geometry,
    arcs: renumber((geometry as { arcs: unknown }).arcs),
  }));
  const arcs = [...places.keys()].map((index) => atlas.arcs[index]);
  return {
    type: 'Topology',
    transform: atlas.transform,
    objects: { countries: { type: 'GeometryCollection', geometries: kept } },
    arcs,
  } as Atlas;
}
