import type { UseQueryResult } from '@tanstack/react-query';
import type { Claim, Explanation } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatPercent } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { reader } from '../../i18n/workbench/reader';
import { Loading } from '../shell/Loading';
import { ProblemNote } from '../shell/ProblemNote';
import styles from './reader.module.css';
import { carriedOf, mentionsOf } from './seen';

interface Props {
  claim: Claim;
  explanation: UseQueryResult<Explanation>;
}

/** The rule that read a claim, and what it saw in its words. */
export function Why({ claim, explanation }: Props) {
  const { lang } = useLanguage();
  const words = useWords(reader);
  const mentions = mentionsOf(explanation.data, claim);
  const carried = carriedOf(explanation.data, claim);
  return (
    <section className={styles.why} aria-label={words.why}>
      <h2>{words.why}</h2>
      <p>
        {claim.rule ? (
          <>
            {words.rule} <bdi className={styles.hash}>{claim.rule}</bdi>
            {claim.score !== undefined && ` · ${words.score} ${formatPercent(claim.score, lang)}`}
          </>
        ) : (
          words.byHand
        )}
      </p>
      {explanation.isPending && <Loading />}
      {explanation.error && <ProblemNote error={explanation.error} />}
      {mentions.length > 0 && (
        <ul>
          {mentions.map((one) => (
            <li key={`${one.type}:${one.start}`}>
              <span className={styles[`seen-${one.type}`]} dir="auto">
                {one.text}
              </span>
              <span className={styles.soft}>{words.mentionTypes[one.type]}</span>
              <bdi className={styles.hash}>{brief(one.value)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {carried.length > 0 && (
        <p>
          {words.carried}{' '}
          {carried.map((one) => (
            <bdi key={`${one.took}:${one.start}`} className={styles.hash}>
              {one.took} = {one.value}{' '}
            </bdi>
          ))}
        </p>
      )}
    </section>
  );
}

/** A value as short as it can be told: its parts without their names. */
function brief(value: Record<string, unknown>): string {
  return Object.entries(value)
    .filter(([name]) => !['geonames', 'lat', 'lon', 'slug'].includes(name))
    .map(([, part]) => (Array.isArray(part) ? part.join('–') : String(part)))
    .join(' ');
}
