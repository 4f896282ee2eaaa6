import type { Sources } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { sourceWords } from '../../i18n/workbench/sources';
import styles from './sources.module.css';
import { useSourceName } from './useSourceName';

/** Pairs of sources that tell events in nearly the same words. */
export function Copying({ sources }: { sources: Sources }) {
  const { lang } = useLanguage();
  const words = useWords(sourceWords);
  const name = useSourceName();
  const labels = new Map(sources.items.map((source) => [source.id, name(source)]));
  const copied = sources.agreements.filter((pair) => pair.copied > 0).sort((a, b) => b.copied - a.copied);
  return (
    <section className={styles.section}>
      <h2>{words.copying}</h2>
      <p className={styles.lead}>{copied.length > 0 ? words.copyingLead : words.copyingNone}</p>
      <ul className={styles.copies}>
        {copied.map((pair) => (
          <li key={`${pair.a} ${pair.b}`}>
            <bdi>{labels.get(pair.a) ?? pair.a}</bdi> ⧉ <bdi>{labels.get(pair.b) ?? pair.b}</bdi>:{' '}
            {plural(pair.copied, words.copied, lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}
