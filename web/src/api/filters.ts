import type { operations } from '../contract/api';

type ClaimQuery = NonNullable<operations['listClaims']['parameters']['query']>;
export type Filters = Omit<ClaimQuery, 'cursor' | 'limit'>;

/** Parameters that narrow, each with as many values as one likes, in the order of the screen. */
export const FACETS = [
  'review',
  'manner',
  'actor',
  'place',
  'year',
  'source_class',
  'stance',
  'publisher',
] as const;
export type FacetName = (typeof FACETS)[number];

/** The filters that an address says; they have the names of the contract. */
export function filtersOf(params: URLSearchParams): Filters {
  const filters: Record<string, unknown> = {};
  for (const name of FACETS) {
    const values = params.getAll(name);
    if (values.length > 0) filters[name] = name === 'year' ? values.map(Number) : values;
  }
  for (const name of ['q', 'from', 'to', 'sort']) if (params.get(name)) filters[name] = params.get(name);
  if (params.get('exact') === 'true') filters.exact = true;
  return filters as Filters;
}
