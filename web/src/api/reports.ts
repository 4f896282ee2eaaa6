import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, ask } from './client';
import { memory } from './memory';
import type { StoredReport } from './types';

/** Reports page by page; with words, those in which a claim is found by them. */
export function useReports(q: string) {
  return useInfiniteQuery(reports(q));
}

/** Asks for the first of them, or for all that a page of one report shows, before anybody shows it. */
export function bringReports(id: string | null): void {
  if (id === null) void memory.prefetchInfiniteQuery(reports(''));
  else {
    void memory.prefetchQuery(report(id));
    void memory.prefetchQuery(reportClaims(id));
  }
}

function reports(q: string) {
  return infiniteQueryOptions({
    queryKey: ['reports', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      ask(api.GET('/api/reports', { params: { query: { q: q || undefined, cursor, limit: 50 } } })),
    getNextPageParam: (page) => page.next,
  });
}

export function useReport(id: string) {
  return useQuery(report(id));
}

function report(id: string) {
  return queryOptions({
    queryKey: ['report', id],
    queryFn: () => ask(api.GET('/api/reports/{id}', { params: { path: { id } } })),
  });
}

/** All claims of a report in the order of its text, rejected ones too. */
export function useReportClaims(id: string) {
  return useQuery(reportClaims(id));
}

function reportClaims(id: string) {
  return queryOptions({
    queryKey: ['report-claims', id],
    queryFn: () => ask(api.GET('/api/reports/{id}/claims', { params: { path: { id } } })),
  });
}

/** Where the lines of a report stand on the pages of its file; asked for only where it has pages. */
export function useLines({ id, origin }: StoredReport) {
  return useQuery({
    queryKey: ['lines', id],
    enabled: /\.pdf(\.gz)?$/i.test(origin),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/reports/{id}/lines', { params: { path: { id } } })),
  });
}

/** Where the words of a report stand in the markup of its page; asked for only where there may be one. */
export function useMarkup({ id, origin }: StoredReport) {
  return useQuery({
    queryKey: ['markup', id],
    enabled: isPage(origin),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/reports/{id}/markup', { params: { path: { id } } })),
  });
}

/** What was captured, as the server shows it without letting it run or fetch anything. */
export function viewAddress(id: string): string {
  return `/api/reports/${encodeURIComponent(id)}/view`;
}

/** Whether bytes may be a web page, told by where they are from. */
function isPage(origin: string): boolean {
  return /\.(x?html?)(\.gz)?$|\.warc(\.gz)?#\d+$/i.test(origin);
}

/** What the reader sees in a report; asked for only when somebody wants to know. */
export function useExplanation(id: string, wanted: boolean) {
  return useQuery({
    queryKey: ['explanation', id],
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/reports/{id}/explanation', { params: { path: { id } } })),
  });
}
