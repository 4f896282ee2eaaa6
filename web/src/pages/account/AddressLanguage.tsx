import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Lang } from '../../contract/types';
import { LanguageProvider } from '../../i18n/language';
import { type Address, readAddress, writeAddress } from './address';

/** The language and the section that the page's address asks for. */
export function AddressLanguage({ children }: { children: ReactNode }) {
  const [address, setAddress] = useState<Address>(() => readAddress(location.hash, navigator.language));

  useEffect(() => {
    const follow = () => setAddress((now) => readAddress(location.hash, now.lang));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    if (address.section) document.getElementById(address.section)?.scrollIntoView();
  }, [address]);

  const switchTo = useCallback((lang: Lang) => {
    history.replaceState(null, '', writeAddress({ lang }));
    setAddress({ lang });
  }, []);

  return (
    <LanguageProvider lang={address.lang} switchTo={switchTo}>
      {children}
    </LanguageProvider>
  );
}
