import { Button } from '@mantine/core';
import type { Event, StoredClaim } from '../../api/types';
import { saidOf } from '../../claim/phrase';
import { ReviewMark } from '../../claim/ReviewMark';
import { formatDate } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import type { Naming } from '../../i18n/naming';
import { useWords } from '../../i18n/workbench/bilingual';
import { claimWords } from '../../i18n/workbench/claim';
import { events as eventsWords } from '../../i18n/workbench/events';
import { useDecide } from '../decide/decideContext';
import { Link } from '../shell/addressContext';
import styles from './events.module.css';
import { barOf, type Scale } from './scale';

interface Props {
  stored: StoredClaim;
  event: Event;
  names: Naming;
  scale: Scale | undefined;
}

/** Who tells an event, in which words, and what number they allow. */
export function Teller({ stored, event, names, scale }: Props) {
  const { lang, words: common } = useLanguage();
  const words = useWords(eventsWords);
  const { noNumber } = useWords(claimWords);
  const decide = useDecide();
  const { id, claim, report, review } = stored;
  const others = event.claims.filter((one) => one !== id);
  const reading = event.readings?.find((one) => one.claim === id);
  const part = () => Promise.all(others.map((other) => decide({ kind: 'split', claims: [id, other] })));
  return (
    <li>
      <p className={styles.who}>
        <strong>{names.attribution(claim.attribution)}</strong>
        {report.publisher && <bdi>{report.publisher}</bdi>}
        {report.published && <span className={styles.soft}>{formatDate(report.published, 'day', lang)}</span>}
        <ReviewMark review={review} />
      </p>
      <p className={styles.said}>
        {saidOf(claim.quantity, lang) ?? noNumber}
        {claim.stance !== 'asserted' && (
          <span className={styles.sign}>
            {(claim.denies && common.denies[claim.denies]) ?? common.stance[claim.stance]}
          </span>
        )}
        {event.parts.includes(id) && <span className={styles.soft}> · {words.part_of}</span>}
      </p>
      {scale && reading && (reading.low != null || reading.high != null) && (
        <div className={styles.line} aria-hidden="true">
          <Bar kind="event" bar={barOf(event, scale)} />
          <Bar kind="claim" bar={barOf(reading, scale)} />
        </div>
      )}
      <blockquote dir="auto">{claim.evidence.quote}</blockquote>
      <p className={styles.acts}>
        <Link page="reader" params={{ report: claim.report, claim: id }}>
          {words.read}
        </Link>
        {others.length > 0 && !event.parts.includes(id) && (
          <Button variant="subtle" size="compact-sm" onClick={part}>
            {words.part}
          </Button>
        )}
      </p>
    </li>
  );
}

function Bar({ kind, bar }: { kind: string; bar: ReturnType<typeof barOf> }) {
  return (
    <span
      className={styles.bar}
      data-kind={kind}
      data-open={bar.open || undefined}
      style={{ insetInlineStart: `${bar.start}%`, inlineSize: `${bar.length}%` }}
    />
  );
}
