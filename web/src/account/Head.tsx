import { useAccount } from '../contract/accountContext';
import { formatSpan } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { formatNumber, plural } from '../i18n/numbers';
import styles from './account.module.css';
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
      <Narrowing />
    </div>
  );
}

/** The single fact that would narrow the account most, and those after it. */
function Narrowing() {
  const { lang, words } = useLanguage();
  const { account } = useAccount();
  if (!account.narrowing) return null;
  const others = account.narrowings.slice(1);
  return (
    <aside className={styles.narrowing}>
      <h2>{words.narrowing}</h2>
      <p>{account.narrowing[lang]}</p>
      {others.length > 0 && (
        <details className={styles.next}>
          <summary>{words.narrowings.others}</summary>
          <ol start={2}>
            {others.map((one) => (
              <li key={one.text.en}>
                {one.text[lang]} <small>{gain(one)}</small>
              </li>
            ))}
          </ol>
        </details>
      )}
    </aside>
  );

  function gain({ closes, open }: { closes: number; open: number }): string {
    return closes > 0
      ? words.narrowings.closes(formatNumber(closes, lang), formatNumber(open, lang))
      : words.narrowings.narrows;
  }
}
