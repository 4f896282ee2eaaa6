import type { Source, Sources } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber, formatPercent, plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { sourceWords } from '../../i18n/workbench/sources';
import { Link } from '../shell/addressContext';
import { agreementOf, type Share } from './agreement';
import { filterOf } from './filterOf';
import { Scroll } from './Scroll';
import styles from './sources.module.css';
import { useSourceName } from './useSourceName';

/** The sources, those with most claims first, each a way to its claims. */
export function SourceTable({ sources }: { sources: Sources }) {
  const words = useWords(sourceWords);
  const { columns, hints } = words;
  return (
    <section className={styles.section}>
      <h2>{words.who}</h2>
      <Scroll label={words.who}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{columns.source}</th>
              <th scope="col">{columns.claims}</th>
              <th scope="col">{columns.events}</th>
              <th scope="col">{columns.alone}</th>
              <th scope="col" title={hints.agreement}>
                {columns.agreement}
              </th>
              <th scope="col" title={hints.weight}>
                {columns.weight}
              </th>
              <th scope="col" title={hints.bias}>
                {columns.bias}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.items.map((source) => (
              <SourceRow key={source.id} source={source} share={agreementOf(source.id, sources.agreements)} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className={styles.soft}>{hints.agreement}</p>
      <p className={styles.soft}>{hints.weight}</p>
    </section>
  );
}

function SourceRow({ source, share }: { source: Source; share: Share | undefined }) {
  const { lang } = useLanguage();
  const words = useWords(sourceWords);
  const number = (count: number) => formatNumber(count, lang);
  const name = useSourceName();
  const { reliability } = source;
  return (
    <tr>
      <th scope="row">
        <bdi>{name(source)}</bdi>
      </th>
      <td>
        <Link page="claims" params={filterOf(source)}>
          {number(source.claims)}
        </Link>
      </td>
      <td>{number(source.events)}</td>
      <td>{number(source.alone)}</td>
      <td>
        {share ? (
          <>
            <Bar share={share} />
            <small>{words.compared(number(share.agree), number(share.events))}</small>
          </>
        ) : (
          <small>{words.notCompared}</small>
        )}
      </td>
      <td>
        {reliability ? (
          <>
            {number(reliability.weight)}
            <small>{plural(reliability.claims, words.onFigures, lang)}</small>
          </>
        ) : (
          <small>{words.tooFew}</small>
        )}
      </td>
      <td>{reliability && tendency(reliability.bias)}</td>
    </tr>
  );

  function tendency(bias: number): string {
    if (Math.abs(bias) < 0.02) return words.same;
    const part = formatPercent(Math.abs(bias), lang);
    return bias > 0 ? words.more(part) : words.less(part);
  }
}

const WIDTH = 110;

/** The share as a dot on the interval that the number of comparisons allows. */
function Bar({ share }: { share: Share }) {
  const { dir } = useLanguage();
  const x = (value: number) => (dir === 'rtl' ? 1 - value : value) * (WIDTH - 8) + 4;
  return (
    <svg width={WIDTH} height="16" aria-hidden="true" className={styles.bar}>
      <path d={`M4,8H${WIDTH - 4}`} className={styles.track} />
      <path d={`M${x(share.low)},8H${x(share.high)}`} className={styles.interval} />
      <circle cx={x(share.agree / share.events)} cy="8" r="4" className={styles.dot} />
    </svg>
  );
}
