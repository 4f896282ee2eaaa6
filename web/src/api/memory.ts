import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** What was asked already. The server is on this machine, so that asking again costs little. */
export const memory = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      retry: (times, error) => times < 1 && error instanceof Problem && error.status === 0,
    },
    mutations: { networkMode: 'always' },
  },
});
