import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { tour } from '../../i18n/workbench/tour';
import styles from './tour.module.css';
import { useTour } from './tourContext';

/** What there is to be found, a card at a time, over the page that it tells of. */
export function Tour() {
  const { lang } = useLanguage();
  const words = useWords(tour);
  const { at, show, end } = useTour();
  const card = useRef<HTMLElement>(null);
  const step = at === undefined ? undefined : words.steps[at];
  const running = step !== undefined;
  useEffect(() => {
    if (running) card.current?.focus();
  }, [running]);
  if (at === undefined || !step) return null;
  const last = at + 1 === words.steps.length;
  return (
    <section
      ref={card}
      className={styles.tour}
      tabIndex={-1}
      aria-label={words.title}
      aria-live="polite"
      onKeyDown={(event) => event.key === 'Escape' && end()}
    >
      <p className={styles.step}>
        {words.step(formatNumber(at + 1, lang), formatNumber(words.steps.length, lang))}
      </p>
      <h2>{step.title}</h2>
      <p>{step.text}</p>
      <div className={styles.row}>
        <Button size="compact-md" onClick={() => (last ? end() : show(at + 1))}>
          {last ? words.end : words.next}
        </Button>
        {at > 0 && (
          <Button size="compact-md" variant="default" onClick={() => show(at - 1)}>
            {words.back}
          </Button>
        )}
        {!last && (
          <Button size="compact-md" variant="subtle" onClick={end}>
            {words.end}
          </Button>
        )}
      </div>
    </section>
  );
}
