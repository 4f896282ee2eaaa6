import { useEvidence } from '../evidence/evidenceContext';
import type { Figure } from '../evidence/figure';
import { useLanguage } from '../i18n/language';
import styles from './figures.module.css';

/** A number that opens the sentences it stands on. */
export function FigureButton({ figure }: { figure: Figure }) {
  const open = useEvidence();
  const { words } = useLanguage();
  return (
    <button
      type="button"
      className={styles.open}
      onClick={() => open(figure)}
      aria-label={`${figure.figure ?? ''} ${words.figures.open(figure.title)}`}
    >
      {figure.contested && <span className={styles.sign}>≠ </span>}
      {figure.figure}
    </button>
  );
}
