import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Job } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { start } from '../../i18n/workbench/start';
import { useNextUnsure } from '../reader/useNextUnsure';
import { useAddress } from '../shell/addressContext';
import { JobState } from '../shell/JobStrip';
import styles from './start.module.css';

type Taken = NonNullable<Job['taken']>;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How the reading goes, what could not be read and why, and where to go when it is done; with what was read before it in this sitting. */
export function JobReport({ job, before }: { job: Job; before: readonly Job[] }) {
  const { lang, words: common } = useLanguage();
  const words = useWords(start);
  const { go } = useAddress();
  const next = useNextUnsure();
  const taken = job.taken;
  const sitting = [job, ...before].flatMap((one) => one.taken ?? []);
  const told = (those: readonly Taken[]) =>
    [
      plural(sum(those.map((one) => one.new + one.changed + one.read_again)), common.counts.reports, lang),
      plural(sum(those.map((one) => one.claims)), common.counts.claims, lang),
    ] as const;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // In braces: some browsers answer with a promise, which is no clean-up.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={box} className={styles.job} aria-label={words.progress} aria-live="polite">
      {job.state === 'done' && taken ? (
        <>
          <p>
            <strong>{words.doneTitle(...told([taken]))}</strong>{' '}
            {sitting.length > 1 && words.inAll(...told(sitting))} {taken.same > 0 && words.duplicates}
          </p>
          <div className={styles.row}>
            <Button onClick={() => go('account', { study: job.study ?? 'all-people' })}>
              {words.seeAccount}
            </Button>
            <Button variant="default" onClick={() => next()}>
              {words.review}
            </Button>
            <Button variant="default" onClick={() => go('claims')}>
              {words.seeClaims}
            </Button>
          </div>
        </>
      ) : (
        <JobState job={job} />
      )}
      {job.refused.length > 0 && (
        <>
          <h2>{words.refused}</h2>
          <ul className={styles.refused}>
            {job.refused.map((one) => (
              <li key={`${one.what}:${one.line ?? ''}`}>
                <bdi>
                  {one.what}
                  {one.line !== undefined && `:${one.line}`}
                </bdi>
                <span dir="auto">
                  {one.reason} {one.way_out}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
