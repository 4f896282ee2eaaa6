import { Button } from '@mantine/core';
import { useState } from 'react';
import { takeDemo } from '../../api/jobs';
import { useStatus } from '../../api/status';
import type { Job } from '../../api/types';
import { useWords } from '../../i18n/workbench/bilingual';
import { start } from '../../i18n/workbench/start';
import { useJobs } from '../shell/jobsContext';
import { ProblemNote } from '../shell/ProblemNote';
import { useTell } from '../shell/useTell';
import { useTour } from '../tour/tourContext';
import { JobReport } from './JobReport';
import { OwnReports } from './OwnReports';
import { StoreState } from './StoreState';
import styles from './start.module.css';

/** The first five minutes: the sample reports, one's own, and a tour. */
export function StartPage() {
  const words = useWords(start);
  const status = useStatus();
  const { jobs, follow } = useJobs();
  const tell = useTell();
  const tour = useTour();
  const [asking, setAsking] = useState(false);
  // Busy from the first moment, not from the server's answer, so that nothing moves under a second click.
  const begin = (work: Promise<Job>) => {
    setAsking(true);
    work.then(follow, tell).finally(() => setAsking(false));
  };
  const job = jobs[0];
  const busy = asking || job?.state === 'running';
  const empty = status.data?.first_run ?? false;

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      {status.error && <ProblemNote error={status.error} onRetry={() => status.refetch()} />}
      {job && <JobReport job={job} before={jobs.slice(1)} />}
      <div className={styles.ways}>
        <OwnReports begin={begin} busy={busy} />
        <div className={styles.beside}>
          {status.data && !empty && <StoreState status={status.data} />}
          <section className={styles.way} data-first={empty || undefined}>
            <h2>{words.demo}</h2>
            <p>{words.demoText}</p>
            <div className={styles.row}>
              <Button
                variant={empty ? 'filled' : 'default'}
                onClick={() => begin(takeDemo())}
                disabled={busy}
              >
                {words.demoAction}
              </Button>
              <Button variant="subtle" onClick={() => tour.show(0)}>
                {words.tour}
              </Button>
            </div>
          </section>
        </div>
      </div>
    </div>
  );
}
