import { CloseButton } from '@mantine/core';
import { useEvent } from '../../api/events';
import type { Event, StoredClaim } from '../../api/types';
import { beside, mannerOf, whoOf } from '../../claim/phrase';
import { useNaming } from '../../claim/useNaming';
import { formatWhen } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import { formatInterval } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { events as eventsWords } from '../../i18n/workbench/events';
import { Loading } from '../shell/Loading';
import { ProblemNote } from '../shell/ProblemNote';
import { Alike } from './Alike';
import styles from './events.module.css';
import { Joined } from './Joined';
import { scaleOf } from './scale';
import { Teller } from './Teller';

/** One happening: its sources side by side, why their claims are one event, and what may be the same. */
export function EventPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(eventsWords);
  const { data, error, refetch } = useEvent(id);
  return (
    <aside className={styles.panel} aria-label={words.side}>
      <CloseButton className={styles.close} aria-label={words.close} onClick={onClose} />
      {error && <ProblemNote error={error} onRetry={refetch} />}
      {!error && !data && <Loading />}
      {data && <Told event={data.event} claims={data.claims} known={data.names} />}
    </aside>
  );
}

interface Props {
  event: Event;
  claims: StoredClaim[];
  known: Parameters<typeof useNaming>[0];
}

function Told({ event, claims, known }: Props) {
  const { lang, words: common } = useLanguage();
  const words = useWords(eventsWords);
  const names = useNaming(known);
  const readings = event.readings ?? [];
  const scale = readings.length > 1 ? scaleOf([event, ...readings]) : undefined;
  const order = [...event.claims, ...event.parts];
  const told = order.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  return (
    <>
      <h2>
        {mannerOf(event.manner, lang)}
        {beside(whoOf(event.lead, names, lang))}
      </h2>
      <p className={styles.soft}>{event.when ? formatWhen(event.when, lang) : common.dates.unknown}</p>
      <p className={styles.number}>
        {event.low == null && event.high == null
          ? common.interval.someSaid
          : formatInterval({ low: event.low ?? 0, high: event.high }, lang)}
      </p>
      <p>
        {event.disagree && <span className={styles.sign}>≠ {words.differ}</span>}
        {event.contested && <span className={styles.sign}>{words.denied}</span>}
      </p>
      <section>
        <h3>{words.side}</h3>
        {scale && <p className={styles.soft}>{words.sideLead}</p>}
        <ul className={styles.tellers}>
          {told.map((stored) => (
            <Teller key={stored.id} stored={stored} event={event} names={names} scale={scale} />
          ))}
        </ul>
      </section>
      <Joined event={event} />
      <Alike event={event} />
    </>
  );
}
