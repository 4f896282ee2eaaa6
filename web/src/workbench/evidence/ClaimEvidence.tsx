import { useMemo } from 'react';
import type { StoredClaim } from '../../api/types';
import type { Claim } from '../../contract/types';
import { ClaimCard } from '../../evidence/ClaimCard';
import { formatDate } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import type { Naming } from '../../i18n/naming';
import { AskedReport } from './AskedReport';
import styles from './asked.module.css';

/** A claim with its sentence, who says it, its report, and the way to it in the reader. */
export function ClaimEvidence({ stored, names }: { stored: StoredClaim; names: Naming }) {
  const { lang, words } = useLanguage();
  const claim = useMemo(() => ({ ...stored.claim, id: stored.id }) as Claim, [stored]);
  const { report } = stored;
  return (
    <article className={styles.claim}>
      <ClaimCard claim={claim} names={names} />
      <h3 dir="auto">{report.title ?? report.id}</h3>
      <p>
        {report.publisher && <bdi>{report.publisher}</bdi>}
        {report.publisher && report.published && ' · '}
        {report.published && `${words.evidence.published} ${formatDate(report.published, 'day', lang)}`}
      </p>
      <AskedReport report={report} claims={[claim]} active={claim.id} />
    </article>
  );
}
