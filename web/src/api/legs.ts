import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { Feature, Geometry } from 'geojson';
import { api, ask } from './client';
import type { Filters } from './filters';
import { memory } from './memory';

/** Ways of the first answer: enough to show where they go, few enough to be there at once. */
const FIRST = 400;

/** The ways and places of claims that fit: the newest first, and all of them as soon as they are there. */
export function useLegs(filters: Omit<Filters, 'sort'>) {
  const first = useQuery({ ...firstLegs(filters), placeholderData: keepPreviousData });
  const { data } = first;
  const isAll = data !== undefined && !first.isPlaceholderData && !data.more;
  const all = useQuery({ ...legs(filters), enabled: first.isSuccess && !first.isPlaceholderData && !isAll });
  return {
    data: all.data ?? data,
    error: first.error ?? all.error,
    refetch: () => Promise.all([first.refetch(), isAll ? undefined : all.refetch()]),
  };
}

/** Asks for the first of them before anybody draws them. */
export function bringLegs(filters: Omit<Filters, 'sort'>): void {
  void memory.prefetchQuery(firstLegs(filters));
}

function firstLegs(filters: Omit<Filters, 'sort'>) {
  return legs({ ...filters, limit: FIRST });
}

function legs(query: Omit<Filters, 'sort'> & { limit?: number }) {
  return queryOptions({
    queryKey: ['legs', query],
    queryFn: () => ask(api.GET('/api/legs', { params: { query } })),
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
