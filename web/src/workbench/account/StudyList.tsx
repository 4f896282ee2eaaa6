import { Button } from '@mantine/core';
import { useStudies } from '../../api/studies';
import type { StudyHead } from '../../api/types';
import { formatSpan } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import { account } from '../../i18n/workbench/account';
import { useWords } from '../../i18n/workbench/bilingual';
import { Link, useAddress } from '../shell/addressContext';
import { EmptyState } from '../shell/EmptyState';
import { ProblemNote } from '../shell/ProblemNote';
import styles from './study.module.css';

/** The studies of the store, each a way to its account. */
export function StudyList() {
  const words = useWords(account);
  const { to } = useAddress();
  const studies = useStudies();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      {studies.error && <ProblemNote error={studies.error} onRetry={() => studies.refetch()} />}
      {studies.data?.items.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneNow}</p>
        </EmptyState>
      )}
      <ul className={styles.studies}>
        {studies.data?.items.map((study) => (
          <StudyRow key={study.id} study={study} />
        ))}
      </ul>
      <Button component="a" href={to('account', { edit: 'true' })} variant="default">
        {words.newStudy}
      </Button>
    </div>
  );
}

function StudyRow({ study }: { study: StudyHead }) {
  const { lang, words: common } = useLanguage();
  const words = useWords(account);
  const { start, end } = study.period;
  const params = study.problem ? { study: study.id, edit: 'true' } : { study: study.id };
  return (
    <li>
      <Link page="account" params={params} className={styles.study}>
        <strong>{study.title[lang]}</strong>
        <span className={styles.soft}>
          {start && end && <span>{formatSpan(start, end, 'day', lang)}</span>}
          <span>{common.sensitivity.names[study.convention] ?? study.convention}</span>
          {study.bundled && <span>{words.bundled}</span>}
        </span>
        {study.problem && (
          <span className={styles.bad}>
            {words.unreadable}: <bdi>{study.problem}</bdi>
          </span>
        )}
      </Link>
    </li>
  );
}
