import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import styles from './shell.module.css';

/** Says that something is on its way, in words and to whoever hears the page. */
export function Loading() {
  const { loading } = useWords(shell);
  return (
    <p className={styles.loading} aria-busy="true">
      {loading}
    </p>
  );
}
