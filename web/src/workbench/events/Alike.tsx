import { Button } from '@mantine/core';
import { useEvent } from '../../api/events';
import type { Event } from '../../api/types';
import { mannerOf, pathOf, saidOf, whoOf } from '../../claim/phrase';
import { useNaming } from '../../claim/useNaming';
import { formatWhen } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import { formatPercent } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { events as eventsWords } from '../../i18n/workbench/events';
import { useDecide } from '../decide/decideContext';
import styles from './events.module.css';
import { Weights } from './Weights';

/** Other events that may be the same: joined or kept apart by one decision. */
export function Alike({ event }: { event: Event }) {
  const words = useWords(eventsWords);
  return (
    <section>
      <h3>{words.maybe}</h3>
      {event.maybe.length === 0 ? (
        <p className={styles.soft}>{words.maybeNone}</p>
      ) : (
        <ul className={styles.tellers}>
          {event.maybe.slice(0, 5).map((id) => (
            <Other key={id} id={id} event={event} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Other({ id, event }: { id: string; event: Event }) {
  const { lang } = useLanguage();
  const words = useWords(eventsWords);
  const decide = useDecide();
  const { data } = useEvent(id);
  const doubt = event.doubts?.find((one) => one.event === id);
  const names = useNaming(data?.names);
  if (!data) return null;
  const { lead, when, claims } = data.event;
  const link = (kind: 'merge' | 'split') => {
    const [mine, other] = [event.claims[0], claims[0]];
    if (mine && other) decide({ kind, claims: [mine, other] });
  };
  return (
    <li>
      <p className={styles.who}>
        <strong>{mannerOf(lead.manner, lang)}</strong>
        {[saidOf(lead.quantity, lang), whoOf(lead, names, lang), pathOf(lead, names, lang)]
          .filter(Boolean)
          .join(' · ')}
        {when && <span className={styles.soft}>{formatWhen(when, lang)}</span>}
      </p>
      <blockquote dir="auto">{lead.evidence.quote}</blockquote>
      {doubt && (
        <>
          <p className={styles.soft}>{words.likely(formatPercent(doubt.probability, lang))}</p>
          <Weights reason={doubt.reason} />
        </>
      )}
      <p className={styles.acts}>
        <Button size="compact-sm" variant="default" onClick={() => link('merge')}>
          {words.same}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => link('split')}>
          {words.notSame}
        </Button>
      </p>
    </li>
  );
}
