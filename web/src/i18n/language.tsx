import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Lang } from '../contract/types';
import { type Address, readAddress, writeAddress } from './address';
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

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [address, setAddress] = useState<Address>(() => readAddress(location.hash, navigator.language));
  const { lang } = address;

  useEffect(() => {
    const follow = () => setAddress((now) => readAddress(location.hash, now.lang));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
  }, [lang]);

  useEffect(() => {
    if (address.section) document.getElementById(address.section)?.scrollIntoView();
  }, [address]);

  const value = useMemo(
    () => ({
      lang,
      dir: directionOf(lang),
      words: dictionaries[lang],
      switchTo: (next: Lang) => {
        history.replaceState(null, '', writeAddress({ lang: next }));
        setAddress({ lang: next });
      },
    }),
    [lang],
  );
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it');
  return language;
}
