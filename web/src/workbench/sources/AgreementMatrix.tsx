import type { Agreement, Source, Sources } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber, plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { sourceWords } from '../../i18n/workbench/sources';
import { pairs } from './agreement';
import { Scroll } from './Scroll';
import styles from './sources.module.css';
import { useSourceName } from './useSourceName';

/** Sources of which pairs are shown at most. */
const MOST = 14;

/** Each source against each other: on how many of their common events both can be right. */
export function AgreementMatrix({ sources }: { sources: Sources }) {
  const { lang } = useLanguage();
  const words = useWords(sourceWords);
  const name = useSourceName();
  const together = new Set(sources.agreements.flatMap((pair) => [pair.a, pair.b]));
  const compared = sources.items.filter((source) => together.has(source.id));
  const shown = compared.slice(0, MOST);
  const pairOf = pairs(sources.agreements);
  return (
    <section className={styles.section}>
      <h2>{words.matrix}</h2>
      {shown.length < 2 ? (
        <p>{words.matrixNone}</p>
      ) : (
        <>
          <p className={styles.lead}>{words.matrixLead}</p>
          <Scroll label={words.matrix}>
            <table className={styles.matrix}>
              <thead>
                <tr>
                  <td />
                  {shown.slice(0, -1).map((source) => (
                    <th key={source.id} scope="col" className={styles.name}>
                      <bdi>{name(source)}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.slice(1).map((row, n) => (
                  <tr key={row.id}>
                    <th scope="row" className={styles.name}>
                      <bdi>{name(row)}</bdi>
                    </th>
                    {shown.slice(0, n + 1).map((column) => (
                      <Cell key={column.id} a={row} b={column} pair={pairOf(row.id, column.id)} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {compared.length > MOST && <p className={styles.soft}>{words.limit(formatNumber(MOST, lang))}</p>}
        </>
      )}
    </section>
  );
}

function Cell({ a, b, pair }: { a: Source; b: Source; pair: Agreement | undefined }) {
  const { lang } = useLanguage();
  const words = useWords(sourceWords);
  const name = useSourceName();
  if (!pair || pair.events === 0) return <td className={styles.nothing}>–</td>;
  const number = (count: number) => formatNumber(count, lang);
  const share = pair.agree / pair.events;
  const says = words.cell(name(a), name(b), number(pair.agree), number(pair.events));
  return (
    <td
      title={pair.copied > 0 ? `${says}; ${plural(pair.copied, words.copied, lang)}` : says}
      style={{
        background: `color-mix(in srgb, var(--contested-soft) ${Math.round(100 * (1 - share))}%, var(--accent-soft))`,
      }}
    >
      <strong>{number(pair.agree)}</strong> / {number(pair.events)}
      {pair.copied > 0 && <small> ⧉{number(pair.copied)}</small>}
    </td>
  );
}
