import {
  type ComponentType,
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useMemo,
  useState,
} from 'react';
import { EvidencePanel } from './EvidencePanel';
import type { Figure } from './figure';
import { ReportText, type WholeTextProps } from './ReportText';

const EvidenceContext = createContext<(figure: Figure) => void>(() => {});

interface Props {
  /** How the whole report is shown under its sentences; the page says it where texts must be asked for. */
  whole?: ComponentType<WholeTextProps>;
  children: ReactNode;
}

export function EvidenceProvider({ whole = ReportText, children }: Props) {
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
      <EvidencePanel whole={whole} figure={figure} opened={opened} onClose={() => setOpened(false)} />
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
