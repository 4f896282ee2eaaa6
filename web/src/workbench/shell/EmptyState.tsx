import type { ReactNode } from 'react';
import styles from './shell.module.css';

interface Props {
  title: string;
  /** What to do about it. */
  children?: ReactNode;
}

/** Nothing to show, and what to do so that there is. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className={styles.emptyState}>
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
