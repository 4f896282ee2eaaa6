import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react';
import { undo as undoDecision } from '../../api/decisions';
import type { Decision } from '../../api/types';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import { useNotices } from './noticesContext';
import { useTell } from './useTell';

type Decided = <T extends { decision: Decision }>(answer: Promise<T>, text: string) => Promise<T>;

interface Undo {
  /** Takes the last decision of this session back. */
  undo: () => void;
  /** Tells of a decision once the server took it, with the way to take it back; answers what the server did. */
  decided: Decided;
}

const UndoContext = createContext<Undo>({ undo: () => {}, decided: (answer) => answer });

/** Remembers what was decided in this session, so that one key takes it back, step by step. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const words = useWords(shell);
  const tell = useNotices();
  const tellError = useTell();
  const taken = useRef<number[]>([]);
  const last = useRef<Promise<unknown>>(undefined);

  const undo = useCallback(async () => {
    // A decision that the server has not yet answered is the last one; where it was refused, there is one less.
    await last.current?.catch(() => {});
    const number = taken.current.pop();
    if (number === undefined) {
      tell({ text: words.nothingToUndo });
      return;
    }
    undoDecision(number).then(() => tell({ text: words.undone }), tellError);
  }, [tell, tellError, words]);

  const value = useMemo(
    () => ({
      undo,
      decided: async <T extends { decision: Decision }>(answer: Promise<T>, text: string) => {
        last.current = answer;
        const { decision } = await answer;
        taken.current.push(decision.number);
        tell({ text, action: { label: words.undo, run: undo } });
        return answer;
      },
    }),
    [undo, tell, words],
  );
  return <UndoContext.Provider value={value}>{children}</UndoContext.Provider>;
}

export function useDecided(): Undo['decided'] {
  return useContext(UndoContext).decided;
}

export function useUndo(): Undo['undo'] {
  return useContext(UndoContext).undo;
}
