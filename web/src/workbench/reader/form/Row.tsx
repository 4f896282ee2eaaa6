import type { ReactNode } from 'react';
import styles from './form.module.css';

/** A field with its name beside it. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand beside its fields
    <div role="group" className={styles.field} aria-label={name}>
      <span>{name}</span>
      <div>{children}</div>
    </div>
  );
}
