import type { Lang } from '../../contract/types';
import { useLanguage } from '../language';

/** The words of one page in both languages; the Arabic answer the English key by key. */
export function bilingual<T>(en: T, ar: T): Record<Lang, T> {
  return { en, ar };
}

/** Words in the language of the page. */
export function useWords<T>(words: Record<Lang, T>): T {
  return words[useLanguage().lang];
}
