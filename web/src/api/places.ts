import { useQuery } from '@tanstack/react-query';
import { api, ask } from './client';

/** The places that a name can mean, the likelier first; for a name of at least two letters. */
export function usePlaces(name: string) {
  return useQuery({
    queryKey: ['places', name],
    enabled: name.trim().length > 1,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/places', { params: { query: { name, limit: 6 } } })),
  });
}

/** Actors whose name or slug begins like this. */
export function useActors(q: string) {
  return useQuery({
    queryKey: ['actors', q],
    enabled: q.trim().length > 1,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/actors', { params: { query: { q } } })),
  });
}
