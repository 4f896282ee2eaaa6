import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { useNotices } from '../shell/noticesContext';
import { useDecide } from './decideContext';

interface Picked {
  ids: string[];
  /** Picks a claim, or lets it go. */
  toggle: (id: string) => void;
  clear: () => void;
  /** Joins or parts the picked claims, with one more where it is given. */
  link: (kind: 'merge' | 'split', also?: string) => void;
}

const PickedContext = createContext<Picked>({
  ids: [],
  toggle: () => {},
  clear: () => {},
  link: () => {},
});

/** Claims that were picked, on whatever page, to be joined or parted. */
export function PickedProvider({ children }: { children: ReactNode }) {
  const words = useWords(reader);
  const decide = useDecide();
  const tell = useNotices();
  const [ids, setIds] = useState<string[]>([]);
  const value = useMemo(
    () => ({
      ids,
      toggle: (id: string) =>
        setIds((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])),
      clear: () => setIds([]),
      link: async (kind: 'merge' | 'split', also?: string) => {
        const claims = [...new Set(also ? [...ids, also] : ids)];
        if (claims.length < 2) tell({ text: words.pickFirst, more: words.keyNotes.pick });
        else if (await decide({ kind, claims })) setIds([]);
      },
    }),
    [ids, decide, tell, words],
  );
  return <PickedContext.Provider value={value}>{children}</PickedContext.Provider>;
}

export function usePicked(): Picked {
  return useContext(PickedContext);
}
