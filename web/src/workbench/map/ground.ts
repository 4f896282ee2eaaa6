import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Lang } from '../../contract/types';
import { countries, countryName } from '../../map/countries';

/** The countries of the world as they are. */
export function land(): FeatureCollection {
  return { type: 'FeatureCollection', features: countries.map((country) => country.feature) };
}

/** Their names, each in the middle of its largest part, without those that the map says already. */
export function countryNames(lang: Lang, said: ReadonlySet<string>): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: countries.flatMap(({ id, feature }): Feature[] => {
      const name = countryName(id, lang);
      if (!name || said.has(name)) return [];
      const geometry = { type: 'Point' as const, coordinates: geoCentroid(largest(feature)) };
      return [{ type: 'Feature', geometry, properties: { name } }];
    }),
  };
}

function largest({ geometry }: Feature<Polygon | MultiPolygon>): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}
