import { createContext, type KeyboardEvent, type ReactNode, useContext, useMemo, useState } from 'react';
import { EvidencePanel } from './EvidencePanel';
import type { Figure } from './figure';

const EvidenceContext = createContext<(figure: Figure) => void>(() => {});

export function EvidenceProvider({ children }: { children: ReactNode }) {
  const [figure, setFigure] = useState<Figure>();
  const [opened, setOpened] = useState(false);
  const open = useMemo(
    () => (next: Figure) => {
      setFigure(next);
      setOpened(true);
    },
    [],
  );
  return (
    <EvidenceContext.Provider value={open}>
      {children}
      <EvidencePanel figure={figure} opened={opened} onClose={() => setOpened(false)} />
    </EvidenceContext.Provider>
  );
}

/** Opens the evidence of a figure. */
export function useEvidence(): (figure: Figure) => void {
  return useContext(EvidenceContext);
}

/** What makes a drawn shape, named by its title, a button: Tab finds it; Enter, Space or a click opens its evidence. */
export function useShapeButton() {
  const open = useEvidence();
  return (figure: Figure) => ({
    role: 'button',
    tabIndex: 0,
    onClick: () => open(figure),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open(figure);
    },
  });
}
