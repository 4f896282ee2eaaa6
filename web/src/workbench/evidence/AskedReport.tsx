import { useReport } from '../../api/reports';
import type { WholeTextProps } from '../../evidence/ReportText';
import { ReportText } from '../../evidence/ReportText';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import { Link } from '../shell/addressContext';
import { Loading } from '../shell/Loading';
import { ProblemNote } from '../shell/ProblemNote';
import styles from './asked.module.css';

/** A report's text, asked for when its evidence is opened, and the way to it in the reader. */
export function AskedReport({ report, claims, active }: WholeTextProps) {
  const words = useWords(account);
  const asked = useReport(report.id);
  return (
    <>
      {asked.error && <ProblemNote error={asked.error} onRetry={() => asked.refetch()} />}
      {asked.data ? (
        <ReportText report={{ ...report, text: asked.data.text }} claims={claims} active={active} />
      ) : (
        !asked.error && <Loading />
      )}
      <p className={styles.way}>
        <Link page="reader" params={{ report: report.id, claim: active }}>
          {words.inReader}
        </Link>
        {asked.data && (
          <span className={styles.hash} title={asked.data.sha256}>
            SHA-256 <bdi>{asked.data.sha256.slice(0, 16)}…</bdi>
          </span>
        )}
      </p>
    </>
  );
}
