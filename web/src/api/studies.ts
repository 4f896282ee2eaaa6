import { useQuery } from '@tanstack/react-query';
import { api, ask } from './client';
import { memory } from './memory';
import { Problem, readProblem } from './problem';
import type { AccountTier, Study, StudyConflict, StudyProblem } from './types';

/** All studies, those that come with the program too. */
export function useStudies() {
  return useQuery({ queryKey: ['studies'], queryFn: () => ask(api.GET('/api/studies')) });
}

/** A study as people wrote it, with the mark that a change of it must name. */
export function useStudy(id: string | undefined) {
  return useQuery({
    queryKey: ['study', id],
    enabled: id !== undefined,
    queryFn: async () => {
      const request = api.GET('/api/studies/{id}', { params: { path: { id: id ?? '' } } });
      const study = await ask(request);
      return { ...study, mark: (await request).response.headers.get('ETag') ?? undefined };
    },
  });
}

export function useConventions() {
  return useQuery({
    queryKey: ['conventions'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/conventions')),
  });
}

/** What can be read of a study while it is written. */
export function checkStudy(yaml: string): Promise<Study> {
  return ask(api.POST('/api/studies/check', { body: { yaml } }));
}

/** Keeps a study; `mark` is that of the version that was seen, none for a new one. */
export async function keepStudy(id: string, yaml: string, mark: string | undefined) {
  const kept = await ask(
    api.PUT('/api/studies/{id}', { params: { path: { id }, header: { 'If-Match': mark } }, body: { yaml } }),
  );
  for (const key of ['studies', 'study']) memory.invalidateQueries({ queryKey: [key] });
  return kept;
}

/** The line at which a study cannot be read, where it is known. */
export function lineOf(error: unknown): number | undefined {
  return error instanceof Problem && error.status === 422 ? (error.body as StudyProblem).line : undefined;
}

/** Both versions, where somebody changed a study in between. */
export function studyConflictOf(error: unknown): StudyConflict | undefined {
  return error instanceof Problem && error.status === 412 ? (error.body as StudyConflict) : undefined;
}

/** What is heard while an account is made: its tiers, how many bounds are found, and its end. */
export interface AccountListener {
  tier: (tier: AccountTier) => void;
  progress: (found: { done: number; total: number }) => void;
  /** With an error where it could not be made. */
  end: (error?: Problem) => void;
}

/** Makes a study's account, tier by tier. The answer stops listening. */
export function followAccount(id: string, convention: string | undefined, listener: AccountListener) {
  const query = convention ? `?convention=${encodeURIComponent(convention)}` : '';
  const source = new EventSource(`/api/studies/${encodeURIComponent(id)}/account/events${query}`);
  let heard = true;
  const end = (error?: Problem) => {
    source.close();
    listener.end(error);
  };
  source.addEventListener('tier', (event) => listener.tier(JSON.parse(event.data)));
  source.addEventListener('progress', (event) => listener.progress(JSON.parse(event.data)));
  source.addEventListener('problem', (event) => {
    const body = JSON.parse(event.data);
    end(readProblem(body, body.status));
  });
  source.addEventListener('end', () => end());
  // A stream that could not be opened says nothing of why; asked in the plain way, the server does.
  source.addEventListener('error', () => {
    source.close();
    ask(api.GET('/api/studies/{id}/account', { params: { path: { id }, query: { convention } } })).then(
      (answer) => {
        if (!heard) return;
        listener.tier({ tier: 'narrowest', answer });
        listener.end();
      },
      (error) => heard && listener.end(error),
    );
  });
  return () => {
    heard = false;
    source.close();
  };
}
