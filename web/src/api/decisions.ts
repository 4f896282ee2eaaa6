import { useQuery } from '@tanstack/react-query';
import { api, ask } from './client';
import { memory } from './memory';
import { Problem } from './problem';
import type { Claim, ClaimConflict, NewDecision, StoredReport } from './types';

/** All that was ever decided about a claim. */
export function useHistory(id: string) {
  return useQuery({
    queryKey: ['history', id],
    queryFn: () => ask(api.GET('/api/claims/{id}/decisions', { params: { path: { id } } })),
  });
}

/** Decides; throws the conflict where somebody else decided in between. */
export async function decide(body: NewDecision) {
  return refreshed(await ask(api.POST('/api/decisions', { body })));
}

/** Adds a claim by hand. */
export async function addClaim(claim: Claim, why?: string) {
  return refreshed(await ask(api.POST('/api/claims', { body: { claim, why } })));
}

export async function undo(number: number) {
  return refreshed(
    await ask(api.POST('/api/decisions/{number}/undo', { params: { path: { number } }, body: {} })),
  );
}

/** Both versions, where somebody decided in between. */
export function conflictOf(error: unknown): ClaimConflict | undefined {
  return error instanceof Problem && error.status === 409 && typeof error.body === 'object'
    ? (error.body as ClaimConflict)
    : undefined;
}

/** What was shown before a decision is asked for again. */
function refreshed<T>(answer: T): T {
  for (const key of [
    'status',
    'report',
    'reports',
    'report-claims',
    'claims',
    'facets',
    'history',
    'events',
    'event',
    'claim',
    'legs',
    'sources',
    'unseen',
    'dossier',
  ])
    memory.invalidateQueries({ queryKey: [key] });
  return answer;
}

/** What the reader sees first in some words of a report, without what only a reader can say. */
export async function readWords(text: string, report: Pick<StoredReport, 'published' | 'language'>) {
  const { published, language } = report;
  const { claims } = await ask(api.POST('/api/explain', { body: { text, published, language } }));
  if (!claims[0]) return undefined;
  const { id: _, rule: __, score: ___, ...said } = claims[0];
  return said;
}
