import { useAccount } from '../contract/accountContext';
import type { Stock } from '../contract/types';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { formatInterval } from '../i18n/numbers';
import { FigureButton } from './FigureButton';
import { Estimate } from './FlowTable';
import styles from './figures.module.css';
import { Sayers } from './Sayers';

/** How many are in each state at the end of each period. */
export function StockTable() {
  const { account } = useAccount();
  const { words } = useLanguage();
  if (account.states.length === 0) return null;
  return (
    <>
      <h3>{words.figures.stocks}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.figures.condition}</th>
            <th scope="col">{words.figures.figure}</th>
            <th scope="col">{words.figures.when}</th>
            <th scope="col">{words.figures.why}</th>
          </tr>
        </thead>
        <tbody>
          {account.states.map((stock) => (
            <StockRow key={`${stock.id} ${stock.period?.end ?? ''}`} stock={stock} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function StockRow({ stock }: { stock: Stock }) {
  const { lang, words } = useLanguage();
  const { names, colour } = useAccount();
  const title = names.state(stock.id);
  const figure = { ...stock, title, figure: formatInterval(stock, lang) };
  return (
    <tr>
      <th scope="row">
        <span className={styles.key} style={{ background: colour(stock.id) }} />
        <span>{title}</span>
      </th>
      <td>
        <FigureButton figure={figure} />
        <Estimate value={stock.estimate} spread={stock.spread} />
      </td>
      <td data-label={words.figures.when}>
        {stock.period?.end ? formatDate(stock.period.end, 'day', lang) : words.dates.unknown}
      </td>
      <td>
        {stock.explanation?.[lang]}
        <Sayers claims={stock.claims} />
      </td>
    </tr>
  );
}
