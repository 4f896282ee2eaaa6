import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import { api, ask } from './client';
import type { FacetName, Filters } from './filters';
import { memory } from './memory';
import type { Names } from './types';

/** Rows of the first page: two windows full, so that it is there at once. */
const FIRST = 40;
/** Rows of each further page: several windows full, so that scrolling never waits. */
const PAGE = 200;

/** Claims that fit, page by page. */
export function useClaims(filters: Filters) {
  return useInfiniteQuery({ ...claims(filters), placeholderData: keepPreviousData });
}

/** Asks for the first of them before anybody shows them. */
export function bringClaims(filters: Filters): void {
  void memory.prefetchInfiniteQuery(claims(filters));
}

function claims(filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['claims', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      ask(
        api.GET('/api/claims', {
          params: { query: { ...filters, cursor, limit: cursor === undefined ? FIRST : PAGE } },
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
}

/** How many claims fit, by each value of each facet. */
export function useFacets(filters: Filters) {
  return useQuery({ ...counted(filters), placeholderData: keepPreviousData });
}

/** The same for facets of which values are chosen, as if none were, so that others can be chosen besides. */
export function useFacetsWithout(filters: Filters, names: FacetName[]) {
  return useQueries({
    queries: names.map((name) => ({
      ...counted({ ...filters, [name]: undefined }),
      placeholderData: keepPreviousData,
    })),
  });
}

function counted({ sort: _, ...query }: Filters) {
  return queryOptions({
    queryKey: ['facets', query],
    queryFn: () => ask(api.GET('/api/claims/facets', { params: { query } })),
  });
}

/** The claim to be looked at next, and how many are open. */
export function nextUnsure(after?: string) {
  return ask(api.GET('/api/claims/next-unsure', { params: { query: { after } } }));
}

/** The names that pages brought with them, together. */
export function allNames(pages: { names: Names }[]): Names {
  return {
    places: Object.assign({}, ...pages.map((page) => page.names.places)),
    actors: Object.assign({}, ...pages.map((page) => page.names.actors)),
  };
}
