import type { ReactNode } from 'react';
import styles from './table.module.css';

/** What a table tells each of its rows. */
export interface RowProps {
  index: number;
  /** Pixels from the top of all rows. */
  offset: number;
  current: boolean;
  picked: boolean;
  onPoint: (index: number) => void;
}

/** A row at its place. */
export function Row(props: RowProps & { className?: string; children: ReactNode }) {
  const { index, offset, current, picked, onPoint, className = '', children } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid moves from row to row by key
    <div
      role="row"
      tabIndex={-1}
      id={`row-${index}`}
      aria-rowindex={index + 2}
      aria-selected={picked}
      className={`${styles.row} ${className}`}
      data-current={current || undefined}
      data-picked={picked || undefined}
      style={{ insetBlockStart: offset }}
      onClick={() => onPoint(index)}
    >
      {children}
    </div>
  );
}
