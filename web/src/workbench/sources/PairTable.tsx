import type { Unseen } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { sourceWords } from '../../i18n/workbench/sources';
import { Scroll } from './Scroll';
import styles from './sources.module.css';

/** What each pair of lists alone would say; where pairs are far apart, lists hang together. */
export function PairTable({ pairs }: { pairs: Unseen['pairs'] }) {
  const { lang } = useLanguage();
  const words = useWords(sourceWords);
  if (pairs.length === 0) return null;
  return (
    <details>
      <summary>{words.pairs}</summary>
      <Scroll label={words.pairs}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.pairs}</th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.second}</th>
              <th scope="col">{words.both}</th>
              <th scope="col">{words.guess}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ lists, n1, n2, both, chapman }) => (
              <tr key={lists.join('\n')}>
                <th scope="row">
                  <bdi>{lists[0]}</bdi> · <bdi>{lists[1]}</bdi>
                </th>
                <td>{formatNumber(n1, lang)}</td>
                <td>{formatNumber(n2, lang)}</td>
                <td>{formatNumber(both, lang)}</td>
                <td>{chapman != null && formatNumber(Math.round(chapman), lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
