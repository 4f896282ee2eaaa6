import type { Convention } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatInterval } from '../../i18n/numbers';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import { claimWords } from '../../i18n/workbench/claim';
import styles from './study.module.css';

/** What some words for numbers mean under a convention. */
export function ConventionWords({ convention }: { convention: Convention | undefined }) {
  const { lang } = useLanguage();
  const words = useWords(account);
  const terms = useWords(claimWords).terms;
  if (!convention || convention.examples.length === 0) return null;
  return (
    <details className={styles.examples}>
      <summary>{words.examples}</summary>
      <dl>
        {convention.examples.map(({ term, low, high }) => (
          <div key={term}>
            <dt dir="auto">{terms[term] ?? term}</dt>
            <dd>{formatInterval({ low: low ?? 0, high }, lang)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
