import { useAccount } from '../contract/accountContext';
import { Prose } from '../evidence/Prose';
import { useLanguage } from '../i18n/language';
import { formatNumber } from '../i18n/numbers';
import styles from './contradictions.module.css';

/** The smallest sets of statements without which the rest can hold. */
export function Repairs() {
  const { account, claim, names } = useAccount();
  const { words, lang } = useLanguage();
  if (account.repairs.length === 0) return null;
  return (
    <article className={styles.repairs}>
      <h3>{words.contradictions.repairs}</h3>
      <p>
        {account.repairs.length > 1 ? words.contradictions.repairsIntro : words.contradictions.repairIntro}
      </p>
      <ul>
        {account.repairs.map((repair, place) => (
          <li key={repair.map((one) => `${one.claim} ${one.side}`).join()}>
            {repair.map((constraint, n) => {
              const found = claim(constraint.claim);
              return (
                <span key={constraint.claim} className={styles.repair}>
                  {n > 0 && <em>{words.contradictions.and} </em>}
                  <strong>{names.attribution(found?.attribution)}:</strong>{' '}
                  <q dir="auto">
                    <Prose text={found?.evidence.quote ?? constraint.claim} />
                  </q>
                </span>
              );
            })}
            {account.repairWeights[place] != null && (
              <small>{words.contradictions.weight(formatNumber(account.repairWeights[place], lang))}</small>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}
