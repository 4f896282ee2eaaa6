import {
  type AnchorHTMLAttributes,
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { Lang } from '../../contract/types';
import { LanguageProvider } from '../../i18n/language';
import { type Address, type Changes, readAddress, withParams, writeAddress } from './address';

interface Place extends Address {
  /** The address of a page in the language shown. */
  to: (page: string, params?: Changes) => string;
  go: (page: string, params?: Changes) => void;
  /** Changes what this page shows; as a step of its own that "back" takes back, or quietly. */
  change: (params: Changes, how?: 'step' | 'quietly') => void;
}

const AddressContext = createContext<Place | undefined>(undefined);
const CHANGED = 'masarat:address';
const KEPT = 'masarat-language';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener(CHANGED, listener);
  };
}

function replace(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** A step that "back" takes back; the page knows it at once, so that no control falls back for a moment. */
function step(address: string): void {
  if (address === location.hash) return;
  history.pushState(null, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** The language of last time, else the browser's. */
function habit(): Lang {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'ar' || kept === 'en') return kept;
  return navigator.language.startsWith('ar') ? 'ar' : 'en';
}

/** Where the analyst is, and the language of all that is below. */
export function AddressProvider({ children }: { children: ReactNode }) {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const address = useMemo(() => readAddress(hash, habit()), [hash]);

  const place = useMemo(() => {
    const to = (page: string, params: Changes = {}) =>
      writeAddress({ lang: address.lang, page, params: withParams(new URLSearchParams(), params) });
    // What comes too late, as an answer for which nobody waited, moves nobody from where they went meanwhile.
    const stays = () => readAddress(location.hash, address.lang).page === address.page;
    return {
      ...address,
      to,
      go: (page: string, params: Changes = {}) => {
        if (stays()) step(to(page, params));
      },
      change: (params: Changes, how: 'step' | 'quietly' = 'step') => {
        if (!stays()) return;
        const now = readAddress(location.hash, address.lang);
        const next = writeAddress({ ...now, params: withParams(now.params, params) });
        if (how === 'step') step(next);
        else replace(next);
      },
    };
  }, [address]);

  const switchTo = useCallback((lang: Lang) => {
    localStorage.setItem(KEPT, lang);
    replace(writeAddress({ ...readAddress(location.hash, lang), lang }));
  }, []);

  return (
    <AddressContext.Provider value={place}>
      <LanguageProvider lang={address.lang} switchTo={switchTo}>
        {children}
      </LanguageProvider>
    </AddressContext.Provider>
  );
}

export function useAddress(): Place {
  const place = useContext(AddressContext);
  if (!place) throw new Error('useAddress needs an AddressProvider above it');
  return place;
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  page: string;
  params?: Changes;
}

/** A link to a page of the workbench. */
export function Link({ page, params, ...rest }: LinkProps) {
  const { to } = useAddress();
  return <a href={to(page, params)} {...rest} />;
}
