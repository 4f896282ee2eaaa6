import { useAccount } from '../contract/accountContext';
import type { Constraint } from '../contract/types';
import { ClaimCard } from '../evidence/ClaimCard';
import { useEvidence } from '../evidence/evidenceContext';
import { useLanguage } from '../i18n/language';
import { formatNumber } from '../i18n/numbers';
import styles from './contradictions.module.css';
import { Repairs } from './Repairs';

/** What cannot all be true, in words and with the sentences side by side, and what would mend it. */
export function Contradictions() {
  const { account } = useAccount();
  const { lang, words } = useLanguage();
  if (account.contradictions.length === 0) return <p className={styles.none}>{words.contradictions.none}</p>;
  return (
    <>
      {account.contradictions.map((constraints, n) => (
        <article key={constraints.map(keyOf).join()} className={styles.contradiction}>
          <h3>{words.contradictions.item(formatNumber(n + 1, lang))}</h3>
          <p>{account.contradictionTexts[n]?.[lang]}</p>
          <div className={styles.beside}>
            {constraints.map((constraint) => (
              <Statement key={keyOf(constraint)} constraint={constraint} />
            ))}
          </div>
        </article>
      ))}
      <Repairs />
    </>
  );
}

function Statement({ constraint }: { constraint: Constraint }) {
  const { claim, names } = useAccount();
  const { words } = useLanguage();
  const open = useEvidence();
  const found = claim(constraint.claim);
  if (!found) return null;
  const side = words.contradictions.sides[constraint.side];
  return (
    <div className={styles.statement}>
      <span className={styles.side}>{side}</span>
      <ClaimCard claim={found} names={names} />
      <button type="button" onClick={() => open({ title: side, claims: [found.id] })}>
        {words.evidence.find}
      </button>
    </div>
  );
}

export function keyOf({ claim, side }: Constraint): string {
  return `${claim} ${side}`;
}
