import type { Lang } from '../contract/types';

/** What the page's address says after `#`: the language, and maybe a section (`#ar`, `#en/map`). */
export interface Address {
  lang: Lang;
  section?: string;
}

export function readAddress(hash: string, browserLanguage: string): Address {
  const [first = '', section] = hash.replace(/^#/, '').split('/');
  const lang = first === 'ar' || first === 'en' ? first : browserLanguage.startsWith('ar') ? 'ar' : 'en';
  return section ? { lang, section } : { lang };
}

export function writeAddress({ lang, section }: Address): string {
  return section ? `#${lang}/${section}` : `#${lang}`;
}
