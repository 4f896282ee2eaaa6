import type { Unseen } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatInterval, formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { sourceWords } from '../../i18n/workbench/sources';
import { Scroll } from './Scroll';
import styles from './sources.module.css';

const WIDTH = 260;
const EDGE = 8;

/** Each method's estimate of all happenings, told and untold, over one scale; the line is what was told. */
export function MethodTable({ unseen }: { unseen: Unseen }) {
  const { lang, dir } = useLanguage();
  const words = useWords(sourceWords);
  const most = Math.max(
    unseen.observed,
    ...unseen.methods.flatMap(({ estimate, high }) => [
      estimate ?? 0,
      Math.min(high ?? 0, 6 * (estimate ?? 0)),
    ]),
  );
  const x = (value: number) => {
    const share = Math.min(1, value / (most || 1));
    return EDGE + (dir === 'rtl' ? 1 - share : share) * (WIDTH - 2 * EDGE);
  };
  return (
    <Scroll label={words.unseen}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.method}</th>
            <th scope="col">{words.estimate}</th>
            <th scope="col">{words.interval}</th>
            <th scope="col">
              <span className={styles.hidden}>{words.interval}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {unseen.methods.map(({ name, estimate, low, high, model }) => (
            <tr key={name}>
              <th scope="row">
                {words.methods[name] ?? name}
                {model && (
                  <small>
                    <bdi>{model}</bdi>
                  </small>
                )}
              </th>
              <td>
                {estimate == null ? (
                  <small>{words.noEstimate}</small>
                ) : (
                  formatNumber(Math.round(estimate), lang)
                )}
              </td>
              <td>
                {low != null &&
                  formatInterval(
                    { low: Math.round(low), high: high == null ? null : Math.round(high) },
                    lang,
                  )}
              </td>
              <td>
                {estimate != null && (
                  <svg width={WIDTH} height="18" aria-hidden="true">
                    <path d={`M${x(unseen.observed)},1V17`} className={styles.told} />
                    <path d={`M${x(low ?? estimate)},9H${x(high ?? most)}`} className={styles.interval} />
                    <circle cx={x(estimate)} cy="9" r="4.5" className={styles.dot} />
                  </svg>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
