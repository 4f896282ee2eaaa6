import { NativeSelect } from '@mantine/core';
import { type SourceKind, useUnseen } from '../../api/sources';
import { useStudies } from '../../api/studies';
import type { Unseen } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { sourceWords } from '../../i18n/workbench/sources';
import { useAddress } from '../shell/addressContext';
import { ProblemNote } from '../shell/ProblemNote';
import { MethodTable } from './MethodTable';
import { PairTable } from './PairTable';
import { Scroll } from './Scroll';
import styles from './sources.module.css';

/** How many happenings of a study no source told: warnings first, then each method. */
export function UnseenPart({ by }: { by: SourceKind }) {
  const { lang } = useLanguage();
  const words = useWords(sourceWords);
  const { params, change } = useAddress();
  const studies = useStudies().data?.items ?? [];
  const study = params.get('study') ?? undefined;
  const unseen = useUnseen(study, by);
  return (
    <section className={styles.section}>
      <h2>{words.unseen}</h2>
      <p className={styles.lead}>{words.unseenLead}</p>
      <NativeSelect
        className={styles.study}
        label={words.study}
        value={study ?? ''}
        onChange={(event) => change({ study: event.currentTarget.value }, 'quietly')}
        data={[
          { value: '', label: words.unseenNone },
          ...studies.map(({ id, title }) => ({ value: id, label: title[lang] })),
        ]}
      />
      {unseen.error && <ProblemNote error={unseen.error} onRetry={() => unseen.refetch()} />}
      {study && unseen.data && !unseen.error && <Result unseen={unseen.data} />}
    </section>
  );
}

function Result({ unseen }: { unseen: Unseen }) {
  const { lang } = useLanguage();
  const words = useWords(sourceWords);
  return (
    <>
      {unseen.warnings.length > 0 && (
        <div className={styles.warnings}>
          <h3>{words.warnings}</h3>
          <ul>
            {unseen.warnings.map((warning) => (
              <li key={warning.en}>{warning[lang]}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{words.observed(formatNumber(unseen.observed, lang))}</p>
      <MethodTable unseen={unseen} />
      <PairTable pairs={unseen.pairs} />
      <h3>{words.histories}</h3>
      <Scroll label={words.histories}>
        <table className={styles.table}>
          <thead>
            <tr>
              {unseen.lists.map((list) => (
                <th key={list} scope="col">
                  <bdi>{list}</bdi>
                </th>
              ))}
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {unseen.histories.map(({ on, count }) => (
              <tr key={on.join('\n')}>
                {unseen.lists.map((list) => (
                  <td key={list}>{on.includes(list) ? '●' : '·'}</td>
                ))}
                <td>{formatNumber(count, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
