import type { Lang } from '../../contract/types';

/** What the page's address says after `#`: the language, a section, or both (`#ar`, `#map`, `#en/map`). */
export interface Address {
  lang: Lang;
  section?: string;
}

export function readAddress(hash: string, otherwise: string): Address {
  const parts = hash.replace(/^#/, '').split('/');
  const said = parts.find((part) => part === 'ar' || part === 'en');
  const section = parts.find((part) => part !== '' && part !== said);
  const lang = said ?? (otherwise.startsWith('ar') ? 'ar' : 'en');
  return section ? { lang: lang as Lang, section } : { lang: lang as Lang };
}

export function writeAddress({ lang, section }: Address): string {
  return section ? `#${lang}/${section}` : `#${lang}`;
}
