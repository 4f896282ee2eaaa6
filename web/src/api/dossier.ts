import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Lang } from '../contract/types';
import { api, ask } from './client';

export interface WantedDossier {
  study: string;
  lang: Lang;
  convention: string | undefined;
  without_quotes: boolean;
}

/** The dossier of a study, a page of its own. */
export function useDossier(wanted: WantedDossier, enabled: boolean) {
  const { study, ...query } = wanted;
  return useQuery({
    queryKey: ['dossier', wanted],
    enabled,
    queryFn: () =>
      ask(api.GET('/api/studies/{id}/dossier', { params: { path: { id: study }, query }, parseAs: 'text' })),
    placeholderData: keepPreviousData,
  });
}

/** Where the server gives it. */
export function dossierAddress({ study, lang, convention, without_quotes }: WantedDossier): string {
  const query = new URLSearchParams({ lang });
  if (convention) query.set('convention', convention);
  if (without_quotes) query.set('without_quotes', 'true');
  return `/api/studies/${encodeURIComponent(study)}/dossier?${query}`;
}
