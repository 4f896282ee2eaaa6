import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { start } from '../../i18n/workbench/start';
import { Link } from '../shell/addressContext';
import styles from './start.module.css';

/** What there is to be found, a card at a time. */
export function Tour({ onEnd }: { onEnd: () => void }) {
  const { lang } = useLanguage();
  const words = useWords(start);
  const own = words.steps;
  const [at, setAt] = useState(0);
  const card = useRef<HTMLElement>(null);
  const step = own[at];
  useEffect(() => {
    card.current?.focus();
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!step) return null;
  return (
    <section
      ref={card}
      className={styles.tour}
      tabIndex={-1}
      aria-label={words.tour}
      aria-live="polite"
      onKeyDown={(event) => event.key === 'Escape' && onEnd()}
    >
      <p className={styles.soft}>{words.step(formatNumber(at + 1, lang), formatNumber(own.length, lang))}</p>
      <h2>{step.title}</h2>
      <p>{step.text}</p>
      <div className={styles.row}>
        {at + 1 < own.length ? (
          <Button onClick={() => setAt(at + 1)}>{words.tourNext}</Button>
        ) : (
          <Button onClick={onEnd}>{words.tourEnd}</Button>
        )}
        {at > 0 && (
          <Button variant="default" onClick={() => setAt(at - 1)}>
            {words.tourBack}
          </Button>
        )}
        {step.page !== 'start' && <Link page={step.page}>{words.tourGo}</Link>}
        {at + 1 < own.length && (
          <Button variant="subtle" onClick={onEnd}>
            {words.tourEnd}
          </Button>
        )}
      </div>
    </section>
  );
}
