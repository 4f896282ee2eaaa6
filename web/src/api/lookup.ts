import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, ask } from './client';

/** Actors by a part of their name in either language. */
export function useActors(q: string) {
  return useQuery({
    queryKey: ['actors', q],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/actors', { params: { query: { q, limit: 8 } } })),
    placeholderData: keepPreviousData,
  });
}
