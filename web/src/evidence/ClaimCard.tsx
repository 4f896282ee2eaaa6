import type { Claim, Holds, Quantity } from '../contract/types';
import { formatWhen } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import type { Naming } from '../i18n/naming';
import { formatInterval, formatShare } from '../i18n/numbers';
import styles from './evidence.module.css';
import { Prose } from './Prose';

interface Props {
  claim: Claim;
  names: Naming;
  holds?: Holds | null;
  active?: boolean;
  onActivate?: () => void;
}

/** One claim: its exact words, who says them and how, when, and how its number is read. */
export function ClaimCard({ claim, names, holds, active, onActivate }: Props) {
  const { lang, words } = useLanguage();
  const reading = useReading(claim.quantity);
  return (
    <div className={styles.card} data-active={active || undefined}>
      <blockquote className={styles.quote} dir="auto">
        <Prose text={claim.evidence.quote} />
      </blockquote>
      <p className={styles.who}>
        <strong>{names.attribution(claim.attribution)}</strong>
        <Stance claim={claim} />
        {holds?.low?.includes(claim.id) && <span className={styles.badge}>{words.evidence.holdsLow}</span>}
        {holds?.high?.includes(claim.id) && <span className={styles.badge}>{words.evidence.holdsHigh}</span>}
      </p>
      <p className={styles.soft}>
        {claim.when ? formatWhen(claim.when, lang) : words.dates.unknown} · {reading}
        {onActivate && (
          <>
            {' · '}
            <button type="button" className={styles.find} onClick={onActivate} aria-pressed={active ?? false}>
              {words.evidence.find}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

export function Stance({ claim }: { claim: Claim }) {
  const { words } = useLanguage();
  const denied = claim.stance === 'denied' && claim.denies ? words.denies[claim.denies] : undefined;
  return (
    <span className={styles.badge} data-stance={claim.stance}>
      {denied ?? words.stance[claim.stance] ?? claim.stance}
    </span>
  );
}

function useReading(quantity: Quantity | null | undefined): string {
  const { lang, words } = useLanguage();
  if (!quantity || quantity.form === 'none') return words.evidence.noNumber;
  if (quantity.form === 'share') return formatShare({ term: quantity.term, ...percentOf(quantity) }, lang);
  const interval = formatInterval({ low: quantity.low ?? 0, high: quantity.high }, lang);
  const rate = quantity.per ? ` ${words.evidence.per[quantity.per] ?? quantity.per}` : '';
  return `${words.evidence.reading}: ${interval}${rate}`;
}

function percentOf(quantity: Quantity): { low?: number; high?: number } {
  const percent = quantity.value?.[0];
  return percent === undefined ? {} : { low: percent / 100, high: (quantity.value?.[1] ?? percent) / 100 };
}
