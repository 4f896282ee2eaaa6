import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { Feature, Geometry } from 'geojson';
import { api, ask } from './client';
import type { Filters } from './filters';

/** The ways and places of claims that fit. */
export function useLegs(filters: Omit<Filters, 'sort'>) {
  return useQuery({
    queryKey: ['legs', filters],
    queryFn: () => ask(api.GET('/api/legs', { params: { query: filters } })),
    placeholderData: keepPreviousData,
  });
}

/** A claim as it stands, for whoever clicked on it. */
export function useClaim(id: string | undefined) {
  return useQuery({
    queryKey: ['claim', id],
    enabled: id !== undefined,
    queryFn: () => ask(api.GET('/api/claims/{id}', { params: { path: { id: id ?? '' } } })),
    placeholderData: keepPreviousData,
  });
}

/** The areas of places by their name, of those that have one. */
export function useOutlines(places: readonly string[]): Map<string, Feature<Geometry>> {
  return useQueries({
    queries: places.map((name) => ({
      queryKey: ['outline', name],
      staleTime: Number.POSITIVE_INFINITY,
      queryFn: () => ask(api.GET('/api/places/outline', { params: { query: { name } }, parseAs: 'json' })),
    })),
    combine: (answers) => {
      const found = new Map<string, Feature<Geometry>>();
      answers.forEach(({ data }, n) => {
        if (data?.geometry) found.set(places[n] ?? '', data as unknown as Feature<Geometry>);
      });
      return found;
    },
  });
}
