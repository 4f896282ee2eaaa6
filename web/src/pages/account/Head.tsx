import { useAccount } from '../../contract/accountContext';
import { formatSpan } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import styles from './page.module.css';
import { summary } from './summary';

/** The study, how much was read, and in one breath what is known, contested and unknown. */
export function Head() {
  const { lang, words } = useLanguage();
  const { data, account, claim, names } = useAccount();
  const { period, title, convention } = data.study;
  const says = summary(account, claim, names, lang);
  return (
    <div className={styles.head}>
      <h1>{title[lang]}</h1>
      <p className={styles.meta}>
        {period?.start && period.end && <span>{formatSpan(period.start, period.end, 'day', lang)}</span>}
        <span>{plural(data.reports.length, words.counts.reports, lang)}</span>
        <span>{plural(data.claims.length, words.counts.claims, lang)}</span>
        <span>{plural(account.events.length, words.counts.events, lang)}</span>
        <span>{words.convention(account.convention || convention || '')}</span>
      </p>
      <dl className={styles.summary}>
        <div data-part="known">
          <dt>{words.summary.known}</dt>
          <dd>{says.known}</dd>
        </div>
        <div data-part="contested">
          <dt>{words.summary.contested}</dt>
          <dd>{says.contested}</dd>
        </div>
        <div data-part="unknown">
          <dt>{words.summary.unknown}</dt>
          <dd>{says.unknown}</dd>
        </div>
      </dl>
      {account.narrowing && (
        <aside className={styles.narrowing}>
          <h2>{words.narrowing}</h2>
          <p>{account.narrowing[lang]}</p>
        </aside>
      )}
    </div>
  );
}
