import { Progress } from '@mantine/core';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import styles from './study.module.css';
import type { Reckoning } from './useAccountTiers';

/** How far the reckoning is: what is shown already, and how many bounds are found. */
export function TierLine({ reckoning }: { reckoning: Reckoning }) {
  const { lang } = useLanguage();
  const words = useWords(account);
  const { tier, running, found } = reckoning;
  const says = tier ? words.tiers[tier] : words.making;
  return (
    <p className={styles.tier} role="status" aria-busy={running}>
      <span>{running || tier === 'compared' ? says : tier ? words.finished : ''}</span>
      {running && found && found.total > 0 && (
        <>
          <Progress value={(100 * found.done) / found.total} aria-label={words.making} size="sm" />
          <span>{words.found(formatNumber(found.done, lang), formatNumber(found.total, lang))}</span>
        </>
      )}
    </p>
  );
}
