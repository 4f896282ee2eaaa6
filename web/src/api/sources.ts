import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, ask } from './client';
import type { Filters } from './filters';

/** Whether a source is who speaks in the reports or who published them. */
export type SourceKind = 'publisher' | 'speaker';

/** Who says the claims that fit, and who agrees with whom. */
export function useSources(filters: Omit<Filters, 'sort'>, by: SourceKind) {
  return useQuery({
    queryKey: ['sources', filters, by],
    queryFn: () => ask(api.GET('/api/sources', { params: { query: { ...filters, by } } })),
    placeholderData: keepPreviousData,
  });
}

/** How many happenings of a study no source told. */
export function useUnseen(study: string | undefined, by: SourceKind) {
  return useQuery({
    queryKey: ['unseen', study, by],
    enabled: study !== undefined,
    queryFn: () =>
      ask(api.GET('/api/studies/{id}/unseen', { params: { path: { id: study ?? '' }, query: { by } } })),
  });
}
