import { CloseButton, Progress } from '@mantine/core';
import type { Job } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber, plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { shell } from '../../i18n/workbench/shell';
import { useJobs } from './jobsContext';
import styles from './shell.module.css';

/** The work in progress, at the foot of the navigation. */
export function JobStrip() {
  const words = useWords(shell).jobs;
  const { jobs, hide } = useJobs();
  const job = jobs[0];
  if (!job) return null;
  return (
    <section className={styles.jobs} aria-label={words.title}>
      <JobState job={job} />
      {job.state !== 'running' && (
        <CloseButton size="sm" aria-label={words.dismiss} onClick={() => hide(job.id)} />
      )}
    </section>
  );
}

/** How far a job is, in a line and a bar. */
export function JobState({ job }: { job: Job }) {
  const { lang } = useLanguage();
  const words = useWords(shell).jobs;
  const number = (value: number) => formatNumber(value, lang);
  const done = job.total === undefined ? number(job.done) : words.of(number(job.done), number(job.total));
  const state =
    job.state === 'done' ? words.done : job.state === 'failed' ? words.failed : words.running[job.kind];
  return (
    <div>
      <p>
        <strong>{state}</strong> {done}
        {job.state === 'running' && job.rate > 0 && ` · ${words.rate(number(job.rate))}`}
      </p>
      <Progress
        value={job.state === 'done' ? 100 : job.total ? (100 * job.done) / job.total : 100}
        animated={job.state === 'running' && job.total === undefined}
        color={job.state === 'failed' ? 'orange' : undefined}
        aria-label={state}
        size="sm"
      />
      {job.refused_count > 0 && <p>{plural(job.refused_count, words.refused, lang)}</p>}
      {job.problem && <p dir="auto">{job.problem.detail}</p>}
    </div>
  );
}
