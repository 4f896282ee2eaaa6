import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { operations } from '../contract/api';
import { api, ask } from './client';
import type { Filters } from './filters';

export type EventSort = NonNullable<NonNullable<operations['listEvents']['parameters']['query']>['sort']>;

/** Events of the claims that fit, page by page. */
export function useEvents(filters: Omit<Filters, 'sort'>, sort: EventSort) {
  return useInfiniteQuery({
    queryKey: ['events', filters, sort],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      ask(api.GET('/api/events', { params: { query: { ...filters, sort, cursor, limit: 100 } } })),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** An event with the sentences of its claims. */
export function useEvent(id: string | undefined) {
  return useQuery({
    queryKey: ['event', id],
    enabled: id !== undefined,
    queryFn: () => ask(api.GET('/api/events/{id}', { params: { path: { id: id ?? '' } } })),
    placeholderData: keepPreviousData,
  });
}
