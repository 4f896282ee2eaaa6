import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react';
import { undo as undoDecision } from '../../api/decisions';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import { useNotices } from './noticesContext';
import { useTell } from './useTell';

interface Undo {
  /** Takes the last decision of this session back. */
  undo: () => void;
  /** Tells of a decision, with the way to take it back. */
  decided: (number: number, text: string) => void;
}

const UndoContext = createContext<Undo>({ undo: () => {}, decided: () => {} });

/** Remembers what was decided in this session, so that one key takes it back, step by step. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const words = useWords(shell);
  const tell = useNotices();
  const tellError = useTell();
  const taken = useRef<number[]>([]);

  const undo = useCallback(() => {
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
      decided: (number: number, text: string) => {
        taken.current.push(number);
        tell({ text, action: { label: words.undo, run: undo } });
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
