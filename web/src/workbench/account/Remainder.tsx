import { useAccount } from '../../contract/accountContext';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import { account as page } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import styles from './study.module.css';

/** What the account does not know, in plain sight: open stocks, paths to nowhere, claims that bind nothing. */
export function Remainder() {
  const { lang } = useLanguage();
  const words = useWords(page).remainder;
  const { account, names } = useAccount();
  const open = [...new Set(account.states.filter((stock) => stock.high == null).map((stock) => stock.id))];
  const nowhere = account.flows.filter((flow) => !flow.toState).length;
  const listed = account.listed.length;
  return (
    <section className={styles.remainder}>
      <h2>{words.title}</h2>
      <ul>
        {open.length > 0 && <li>{words.stocks(new Intl.ListFormat(lang).format(open.map(names.state)))}</li>}
        {nowhere > 0 && <li>{plural(nowhere, words.nowhere, lang)}.</li>}
        {listed > 0 && (
          <li>
            {plural(listed, words.listed, lang)}:{' '}
            <button type="button" className={styles.plain} onClick={() => showListed()}>
              {words.why}
            </button>
          </li>
        )}
        {open.length + nowhere + listed === 0 && <li>{words.closed}</li>}
      </ul>
      <p className={styles.soft}>{words.unseen}</p>
    </section>
  );
}

function showListed(): void {
  const list = document.getElementById('listed');
  list?.scrollIntoView({ block: 'start' });
  list?.focus();
}
