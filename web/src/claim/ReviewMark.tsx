import type { StoredClaim } from '../api/types';
import { useWords } from '../i18n/workbench/bilingual';
import { claimWords } from '../i18n/workbench/claim';
import styles from './claim.module.css';

/** How far analysts have come with a claim. */
export function ReviewMark({ review }: { review: StoredClaim['review'] }) {
  const words = useWords(claimWords).review;
  return (
    <span className={styles.review} data-review={review}>
      {words[review]}
    </span>
  );
}
