import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { conflictOf, decide as send } from '../../api/decisions';
import type { ClaimConflict, NewDecision } from '../../api/types';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { useDecided } from '../shell/undoContext';
import { useTell } from '../shell/useTell';
import { ConflictDialog } from './ConflictDialog';

/** Takes a decision; true once it is taken, false where it was refused or somebody else decided in between. */
type Decide = (decision: NewDecision) => Promise<boolean>;

const DecideContext = createContext<Decide>(async () => false);

/** Carries decisions out: tells what came of them, offers to take them back, and shows both versions of a conflict. */
export function DecideProvider({ children }: { children: ReactNode }) {
  const words = useWords(reader);
  const decided = useDecided();
  const tell = useTell();
  const [clash, setClash] = useState<{ conflict: ClaimConflict; wanted: NewDecision }>();

  const decide = useCallback(
    async (wanted: NewDecision) => {
      try {
        await decided(send(wanted), words.done[wanted.kind] ?? '');
        return true;
      } catch (error) {
        const conflict = conflictOf(error);
        if (conflict) setClash({ conflict, wanted });
        else tell(error);
        return false;
      }
    },
    [decided, tell, words],
  );

  return (
    <DecideContext.Provider value={decide}>
      {children}
      {clash && (
        <ConflictDialog
          {...clash}
          onTake={() => setClash(undefined)}
          onInsist={() => {
            setClash(undefined);
            decide({ ...clash.wanted, version: clash.conflict.now.version });
          }}
        />
      )}
    </DecideContext.Provider>
  );
}

export function useDecide(): Decide {
  return useContext(DecideContext);
}
