import type { Lang } from '../../contract/types';

/** What an address after `#` says, so that a link shows another analyst the same: `#/ar/claims?q=…&manner=…`. */
export interface Address {
  lang: Lang;
  page: string;
  /** What the page shows: filters, the report, the claim. Values may repeat. */
  params: URLSearchParams;
}

const LANGUAGES: readonly string[] = ['ar', 'en'];

/** Reads an address; a language it does not say is the one used before. */
export function readAddress(hash: string, otherwise: Lang): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s, 2);
  const parts = path.split('/').filter((part) => part !== '');
  const said = LANGUAGES.includes(parts[0] ?? '') ? (parts.shift() as Lang) : undefined;
  return { lang: said ?? otherwise, page: parts[0] ?? '', params: new URLSearchParams(query) };
}

export function writeAddress({ lang, page, params }: Address): string {
  const query = params.toString();
  return `#/${lang}/${page}${query ? `?${query}` : ''}`;
}

export type Changes = Record<string, string | readonly string[] | undefined>;

/** The same parameters with some changed; undefined, '' and [] take one away. */
export function withParams(params: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    for (const one of values) if (one !== '') next.append(name, one);
  }
  return next;
}
