import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, ask } from './client';
import { memory } from './memory';

const status = queryOptions({ queryKey: ['status'], queryFn: () => ask(api.GET('/api/status')) });

/** What is served and how much there is of it. */
export function useStatus() {
  return useQuery(status);
}

/** Asks for it before anybody shows it. */
export function bringStatus(): void {
  void memory.prefetchQuery(status);
}
