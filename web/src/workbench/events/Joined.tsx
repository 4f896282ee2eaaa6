import type { Event } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/workbench/bilingual';
import { events as eventsWords } from '../../i18n/workbench/events';
import styles from './events.module.css';
import { Weights } from './Weights';

/** Why claims are one event. */
export function Joined({ event }: { event: Event }) {
  const { lang } = useLanguage();
  const words = useWords(eventsWords);
  const list = new Intl.ListFormat(lang);
  return (
    <section>
      <h3>{words.joined}</h3>
      {event.joined.length === 0 ? (
        <p className={styles.soft}>{words.joinedNone}</p>
      ) : (
        <ul className={styles.reasons}>
          {event.joined.map(({ claim, because, reason }) => (
            <li key={claim}>
              <bdi className={styles.soft}>{claim}</bdi>{' '}
              {list.format(because.map((one) => words.because[one] ?? one))}
              {reason && <Weights reason={reason} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
