import { useMemo } from 'react';
import type { Names } from '../api/types';
import { useLanguage } from '../i18n/language';
import { type Naming, naming } from '../i18n/naming';

const NONE: Names = { places: {}, actors: {} };

/** How places and actors are called in the language of the page; without names they are shown as they stand. */
export function useNaming(names: Names | undefined): Naming {
  const { lang } = useLanguage();
  return useMemo(() => naming(names ?? NONE, new Map(), lang), [names, lang]);
}
