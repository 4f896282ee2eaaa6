import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { keyName } from './keyName';

/** What a key does. `g c` is first g, then c. */
export interface Shortcut {
  keys: string;
  does: string;
  run: () => void;
}

export interface Sheet {
  title: string;
  shortcuts: Shortcut[];
}

type Register = (sheet: Sheet) => () => void;

const RegisterContext = createContext<Register | undefined>(undefined);
const SheetsContext = createContext<Sheet[]>([]);
/** Milliseconds in which the second key of two must follow. */
const PATIENCE = 1200;

/** Listens for the shortcuts of whatever is on the screen. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [sheets, setSheets] = useState<Sheet[]>([]);
  const current = useRef(sheets);
  current.current = sheets;

  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const listen = (event: KeyboardEvent) => {
      const key = keyName(event);
      if (!key || event.defaultPrevented || typing(event) || inDialog(event.target)) return;
      const pair = first && event.timeStamp - first.at < PATIENCE ? `${first.key} ${key}` : undefined;
      first = { key, at: event.timeStamp };
      const known = current.current.flatMap((sheet) => sheet.shortcuts);
      const found = known.findLast((one) => one.keys === pair) ?? known.findLast((one) => one.keys === key);
      if (!found) return;
      event.preventDefault();
      first = undefined;
      found.run();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  const register = useCallback((sheet: Sheet) => {
    setSheets((now) => [...now, sheet]);
    return () => setSheets((now) => now.filter((one) => one !== sheet));
  }, []);
  return (
    <RegisterContext.Provider value={register}>
      <SheetsContext.Provider value={sheets}>{children}</SheetsContext.Provider>
    </RegisterContext.Provider>
  );
}

/** Whether the key press belongs to what has the focus: a field, or a button that Space and Enter press. */
function typing(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (!target) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  if (target.matches('input')) return !target.matches('[type=checkbox], [type=radio]') || event.key === ' ';
  return (event.key === 'Enter' || event.key === ' ') && target.matches('a, button, summary');
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog]') !== null;
}

/** Makes keys work while the caller is on the screen, and lists them in the help. */
export function useKeys(title: string, shortcuts: Shortcut[]): void {
  const register = useContext(RegisterContext);
  if (!register) throw new Error('useKeys needs a KeysProvider above it');
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const listed = shortcuts.map((one) => `${one.keys}\t${one.does}`).join('\n');
  // Before it is painted, so that what is seen answers to its keys.
  useLayoutEffect(() => {
    const lines = listed === '' ? [] : listed.split('\n');
    return register({
      title,
      shortcuts: lines.map((line) => {
        const [keys = '', does = ''] = line.split('\t');
        return { keys, does, run: () => latest.current.find((one) => one.keys === keys)?.run() };
      }),
    });
  }, [register, title, listed]);
}

/** The shortcuts of all that is on the screen. */
export function useSheets(): Sheet[] {
  return useContext(SheetsContext);
}
