import { memo } from 'react';
import type { StoredClaim } from '../../api/types';
import { beside, mannerOf, pathOf, saidOf, whoOf } from '../../claim/phrase';
import { ReviewMark } from '../../claim/ReviewMark';
import { formatWhen } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import type { Naming } from '../../i18n/naming';
import { useWords } from '../../i18n/workbench/bilingual';
import { claimWords } from '../../i18n/workbench/claim';
import { Link } from '../shell/addressContext';
import { Row, type RowProps } from '../table/Row';
import styles from './claims.module.css';

interface Props extends RowProps {
  stored: StoredClaim;
  names: Naming;
}

/** One claim: what it says in a line, and its words. While a table scrolls, rows that stay are not drawn anew. */
export const ClaimRow = memo(function ClaimRow({ stored, names, ...row }: Props) {
  const { lang, words } = useLanguage();
  const own = useWords(claimWords);
  const { claim, review, report } = stored;
  const when = claim.when ? formatWhen(claim.when, lang) : words.dates.unknown;
  const path = pathOf(claim, names, lang);
  return (
    <Row {...row} className={styles.row}>
      <span role="gridcell" data-column="when" title={when}>
        {when}
      </span>
      <span role="gridcell" data-column="what">
        <strong>{mannerOf(claim.manner, lang)}</strong>
        {beside(whoOf(claim, names, lang))}
      </span>
      <span role="gridcell" data-column="many">
        {saidOf(claim.quantity, lang) ?? <span className={styles.soft}>{own.noNumber}</span>}
      </span>
      <span role="gridcell" data-column="path" title={path}>
        {path ?? '—'}
      </span>
      <span role="gridcell" data-column="review">
        <ReviewMark review={review} />
      </span>
      <span role="gridcell" data-column="quote">
        <Link
          page="reader"
          params={{ report: claim.report, claim: stored.id }}
          dir="auto"
          className={styles.quote}
          tabIndex={-1}
        >
          {claim.evidence.quote || stored.context?.text || report.title || report.id}
        </Link>
      </span>
      <span role="gridcell" data-column="says">
        {names.attribution(claim.attribution)}
        {claim.stance !== 'asserted' && <span className={styles.soft}> · {words.stance[claim.stance]}</span>}
      </span>
    </Row>
  );
});
