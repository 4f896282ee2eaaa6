import { useQuery } from '@tanstack/react-query';
import { api, ask } from './client';

/** What is served and how much there is of it. */
export function useStatus() {
  return useQuery({ queryKey: ['status'], queryFn: () => ask(api.GET('/api/status')) });
}
