import { viewAddress } from '../../api/reports';
import type { StoredReport } from '../../api/types';
import { formatDate } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { Link } from '../shell/addressContext';
import styles from './reader.module.css';

/** Where a report comes from. */
export function ReportHead({ report }: { report: StoredReport }) {
  const { lang } = useLanguage();
  const words = useWords(reader);
  const link = report.url && /^https?:\/\//.test(report.url) ? report.url : undefined;
  return (
    <div className={styles.head}>
      <Link page="reader" className={styles.back}>
        {words.back}
      </Link>
      <h1 dir="auto">{report.title ?? report.id}</h1>
      <p>
        {report.publisher && <bdi>{report.publisher}</bdi>}
        <span>
          {report.published
            ? `${words.published} ${formatDate(report.published, 'day', lang)}`
            : words.undated}
        </span>
        {link && (
          <a href={link} rel="noreferrer noopener" target="_blank">
            {words.source}
          </a>
        )}
        <a href={viewAddress(report.id)} rel="noreferrer noopener" target="_blank">
          {words.captured}
        </a>
        <span title={report.sha256}>
          {words.hash} <bdi className={styles.hash}>{report.sha256.slice(0, 12)}…</bdi>
        </span>
      </p>
    </div>
  );
}
