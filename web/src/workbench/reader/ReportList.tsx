import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { useReports } from '../../api/reports';
import type { ReportSummary } from '../../api/types';
import { formatDate } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import { formatNumber, plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { shell } from '../../i18n/workbench/shell';
import { Link, useAddress } from '../shell/addressContext';
import { EmptyState } from '../shell/EmptyState';
import { useKeys } from '../shell/keysContext';
import { Loading } from '../shell/Loading';
import { ProblemNote } from '../shell/ProblemNote';
import styles from './list.module.css';
import { useNextUnsure } from './useNextUnsure';

/** All reports, with how far their claims are reviewed. */
export function ReportList() {
  const { lang } = useLanguage();
  const words = useWords(reader);
  const { toStart } = useWords(shell);
  const { params, change } = useAddress();
  const q = params.get('q') ?? '';
  const reports = useReports(q);
  const next = useNextUnsure();
  const rows = reports.data?.pages.flatMap((page) => page.items) ?? [];
  const total = reports.data?.pages[0]?.total;
  useKeys(words.title, [{ keys: 'n', does: words.keyNotes.next, run: () => next() }]);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>
            {words.title} {total !== undefined && <small>{formatNumber(total, lang)}</small>}
          </h1>
          <p>{words.lead}</p>
        </div>
        {rows.length > 0 && <Button onClick={() => next()}>{words.actions.next}</Button>}
      </div>
      <Search said={q} onSearch={(text) => change({ q: text })} />
      {reports.error && <ProblemNote error={reports.error} onRetry={() => reports.refetch()} />}
      {reports.isPending && <Loading />}
      {reports.data && rows.length === 0 && (
        <EmptyState title={q ? words.nothingFound : words.none}>
          {!q && (
            <p>
              {words.noneNow} <Link page="start">{toStart}</Link>
            </p>
          )}
        </EmptyState>
      )}
      <ul className={styles.reports}>
        {rows.map((report) => (
          <Row key={report.id} report={report} />
        ))}
      </ul>
      {reports.hasNextPage && (
        <Button
          variant="default"
          onClick={() => reports.fetchNextPage()}
          loading={reports.isFetchingNextPage}
        >
          {words.more}
        </Button>
      )}
    </div>
  );
}

function Search({ said, onSearch }: { said: string; onSearch: (text: string) => void }) {
  const words = useWords(reader);
  const [text, setText] = useState(said);
  return (
    <form
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text);
      }}
    >
      <input
        type="search"
        dir={text ? 'auto' : undefined}
        placeholder={words.find}
        aria-label={words.find}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}

function Row({ report }: { report: ReportSummary }) {
  const { lang } = useLanguage();
  const words = useWords(reader);
  const { open, accepted, edited, rejected } = report.counts;
  const [done, all] = [accepted + edited + rejected, open + accepted + edited + rejected];
  return (
    <li>
      <Link page="reader" params={{ report: report.id }} className={styles.report}>
        <strong dir="auto">{report.title ?? report.id}</strong>
        <span dir="auto" className={styles.opening}>
          {report.opening}
        </span>
        <span className={styles.soft}>
          {report.publisher && <bdi>{report.publisher}</bdi>}
          {report.publisher && ' · '}
          <bdi>{report.published ? formatDate(report.published, 'day', lang) : words.undated}</bdi>
        </span>
      </Link>
      <div className={styles.counts}>
        <span>{plural(all, words.claims, lang)}</span>
        {all > 0 && (
          <>
            <Progress
              value={(100 * done) / all}
              size="sm"
              aria-label={words.reviewed(formatNumber(done, lang), formatNumber(all, lang))}
            />
            <small>{words.reviewed(formatNumber(done, lang), formatNumber(all, lang))}</small>
          </>
        )}
      </div>
    </li>
  );
}
