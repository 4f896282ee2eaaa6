import { memo } from 'react';
import type { Event } from '../../api/types';
import { beside, mannerOf, pathOf, whoOf } from '../../claim/phrase';
import { formatWhen } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import type { Naming } from '../../i18n/naming';
import { formatInterval, plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { events as eventsWords } from '../../i18n/workbench/events';
import { Row, type RowProps } from '../table/Row';
import styles from './events.module.css';

interface Props extends RowProps {
  event: Event;
  names: Naming;
}

/** One happening in two lines: what and how many, and the words of the claim that tells most. */
export const EventRow = memo(function EventRow({ event, names, ...row }: Props) {
  const { lang, words: common } = useLanguage();
  const words = useWords(eventsWords);
  const { lead } = event;
  return (
    <Row {...row} className={styles.row}>
      <span role="gridcell" data-column="when">
        {event.when ? formatWhen(event.when, lang) : common.dates.unknown}
      </span>
      <span role="gridcell" data-column="what">
        <strong>{mannerOf(event.manner, lang)}</strong>
        {beside(whoOf(lead, names, lang))}
      </span>
      <span role="gridcell" data-column="many">
        {event.low == null && event.high == null
          ? common.interval.someSaid
          : formatInterval({ low: event.low ?? 0, high: event.high }, lang)}
      </span>
      <span role="gridcell" data-column="path">
        {pathOf(lead, names, lang) ?? '—'}
      </span>
      <span role="gridcell" data-column="told">
        {plural(event.voices, words.sources, lang)}
      </span>
      <span role="gridcell" data-column="quote">
        <span className={styles.quote} dir="auto">
          {lead.evidence.quote}
        </span>
      </span>
      <span role="gridcell" data-column="signs">
        {event.disagree && <span className={styles.sign}>≠ {words.differ}</span>}
        {event.contested && <span className={styles.sign}>{words.denied}</span>}
        {event.claims.length > 1 && <span>{plural(event.claims.length, words.claims, lang)}</span>}
      </span>
    </Row>
  );
});
