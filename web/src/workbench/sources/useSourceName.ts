import { useCallback } from 'react';
import type { Source } from '../../api/types';
import { useLanguage } from '../../i18n/language';

/** A publisher by its name, who speaks by class and actor. */
export function useSourceName(): (source: Source) => string {
  const { lang, words } = useLanguage();
  return useCallback(
    (source) => {
      if (!source.class) return source.label[lang];
      const cls = words.attribution[source.class] ?? source.class;
      return source.actor ? words.attributionOf(cls, source.label[lang]) : cls;
    },
    [lang, words],
  );
}
