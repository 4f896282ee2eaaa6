import { useEffect } from 'react';
import type { Job } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { events as eventsWords } from '../../i18n/workbench/events';
import { JobState } from '../shell/JobStrip';
import { useJobs } from '../shell/jobsContext';
import styles from './events.module.css';

/** How far the events are while many claims are merged, and how many are not in those on the page. */
export function Making({ job, waiting }: { job: Job; waiting: number }) {
  const { lang } = useLanguage();
  const words = useWords(eventsWords);
  const { jobs, follow } = useJobs();
  useEffect(() => follow(job), [job, follow]);
  return (
    <section className={styles.making} role="status">
      {waiting > 0 && <p>{plural(waiting, words.waiting, lang)}</p>}
      <JobState job={jobs.find((one) => one.id === job.id) ?? job} />
    </section>
  );
}
