import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useWords } from '../../i18n/workbench/bilingual';
import { tour } from '../../i18n/workbench/tour';
import { useAddress } from '../shell/addressContext';

interface TourState {
  /** The step that is shown, none while nobody is on a tour. */
  at: number | undefined;
  /** Shows a step, and goes to the page that it tells of. */
  show: (step: number) => void;
  end: () => void;
}

const TourContext = createContext<TourState>({ at: undefined, show: () => {}, end: () => {} });

/** Remembers how far a tour is, whatever page it has come to. */
export function TourProvider({ children }: { children: ReactNode }) {
  const { steps } = useWords(tour);
  const { go } = useAddress();
  const [at, setAt] = useState<number>();
  const value = useMemo(
    () => ({
      at,
      show: (step: number) => {
        setAt(step);
        const page = steps[step]?.page;
        if (page) go(page);
      },
      end: () => setAt(undefined),
    }),
    [at, steps, go],
  );
  return <TourContext.Provider value={value}>{children}</TourContext.Provider>;
}

export function useTour(): TourState {
  return useContext(TourContext);
}
