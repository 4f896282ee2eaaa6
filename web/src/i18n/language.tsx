import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { Lang } from '../contract/types';
import type { Dictionary } from './en';
import { dictionaries } from './numbers';

interface Language {
  lang: Lang;
  dir: 'rtl' | 'ltr';
  words: Dictionary;
  switchTo: (lang: Lang) => void;
}

const LanguageContext = createContext<Language | undefined>(undefined);

export function directionOf(lang: Lang): 'rtl' | 'ltr' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

interface Props {
  lang: Lang;
  switchTo: (lang: Lang) => void;
  children: ReactNode;
}

/** Gives all below it the words of a language, and the document its direction. */
export function LanguageProvider({ lang, switchTo, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
  }, [lang]);

  const value = useMemo(
    () => ({ lang, dir: directionOf(lang), words: dictionaries[lang], switchTo }),
    [lang, switchTo],
  );
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it');
  return language;
}
