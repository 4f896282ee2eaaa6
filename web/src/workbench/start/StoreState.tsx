import { Button } from '@mantine/core';
import type { Status } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { start } from '../../i18n/workbench/start';
import { useNextUnsure } from '../reader/useNextUnsure';
import { Link } from '../shell/addressContext';
import styles from './start.module.css';

/** How much there is in the store, and where to go on. */
export function StoreState({ status }: { status: Status }) {
  const { lang } = useLanguage();
  const words = useWords(start);
  const next = useNextUnsure();
  const { reports, claims, open, decisions } = status.counts;
  return (
    <section className={styles.way}>
      <h2>{words.continueTitle}</h2>
      <dl className={styles.counts}>
        <Count name={words.reports} value={formatNumber(reports, lang)} page="reader" />
        <Count name={words.claims} value={formatNumber(claims, lang)} page="claims" />
        <Count name={words.decisions} value={formatNumber(decisions, lang)} />
      </dl>
      {open > 0 && <Button onClick={() => next()}>{words.next}</Button>}
      <p className={styles.soft}>
        {words.database} <bdi>{status.database.name}</bdi>
      </p>
    </section>
  );
}

function Count({ name, value, page }: { name: string; value: string; page?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{page ? <Link page={page}>{value}</Link> : value}</dd>
    </div>
  );
}
