import { useAccount } from '../contract/accountContext';
import { useEvidence } from '../evidence/evidenceContext';
import { Prose } from '../evidence/Prose';
import { useLanguage } from '../i18n/language';
import styles from './figures.module.css';

/** Claims that were read and bind nothing, each with the reason. */
export function ListedClaims() {
  const { account, claim, names } = useAccount();
  const { lang, words } = useLanguage();
  const open = useEvidence();
  return (
    <>
      <h3 id="listed" tabIndex={-1}>
        {words.figures.listed}
      </h3>
      {account.listed.length === 0 && <p className={styles.note}>{words.figures.listedNone}</p>}
      <ul className={styles.listed}>
        {account.listed.map((item) => {
          const found = claim(item.claim);
          if (!found) return null;
          const figure = { title: item.reason[lang], claims: [item.claim] };
          return (
            <li key={item.claim}>
              <button type="button" className={styles.quote} onClick={() => open(figure)}>
                <span dir="auto">
                  <Prose text={found.evidence.quote} />
                </span>
              </button>
              <span>
                {item.reason[lang]} <small>{names.attribution(found.attribution)}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
