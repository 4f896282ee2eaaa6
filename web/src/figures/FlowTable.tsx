import { useAccount } from '../contract/accountContext';
import type { Flow, Interval, Side } from '../contract/types';
import { formatWhen } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { formatInterval, formatNumber, formatShare } from '../i18n/numbers';
import { FigureButton } from './FigureButton';
import styles from './figures.module.css';
import { useFlowFigure } from './flowFigure';
import { Sayers } from './Sayers';

/** The paths, one a row, with both sides of what is contested side by side. */
export function FlowTable() {
  const { account } = useAccount();
  const { words } = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.figures.path}</th>
          <th scope="col">{words.figures.figure}</th>
          <th scope="col">{words.figures.when}</th>
          <th scope="col">{words.figures.why}</th>
        </tr>
      </thead>
      <tbody>
        {account.flows.map((flow) => (
          <FlowRow key={flow.id} flow={flow} />
        ))}
      </tbody>
    </table>
  );
}

function FlowRow({ flow }: { flow: Flow }) {
  const { lang, words } = useLanguage();
  const { names, colour } = useAccount();
  const figure = useFlowFigure()(flow);
  const share = flow.share ? formatShare(flow.share, lang) : undefined;
  return (
    <tr>
      <th scope="row">
        <span className={styles.key} style={{ background: colour(flow.to) }} />
        <span>
          {figure.title}
          {flow.via.length > 0 && (
            <small>
              {words.figures.via}{' '}
              {new Intl.ListFormat(lang).format(flow.via.map((one) => names.where(one) ?? ''))}
            </small>
          )}
          {!figure.title.includes(names.state(flow.to)) && <small>{names.state(flow.to)}</small>}
        </span>
      </th>
      <td>
        <FigureButton figure={figure} />
        {share && share !== figure.figure && <small>{share}</small>}
        <Estimate value={flow.estimate} spread={flow.spread} />
      </td>
      <td data-label={words.figures.when}>{formatWhen(flow.when, lang)}</td>
      <td>
        {flow.explanation?.[lang]}
        {flow.sides.length > 0 ? <Sides flow={flow} /> : <Sayers claims={flow.claims} />}
      </td>
    </tr>
  );
}

function Sides({ flow }: { flow: Flow }) {
  const { title } = useFlowFigure()(flow);
  return (
    <div className={styles.sides}>
      {flow.sides.map((side) => (
        <SideBox key={side.claims.join()} side={side} title={title} />
      ))}
    </div>
  );
}

function SideBox({ side, title }: { side: Side; title: string }) {
  const { lang, words } = useLanguage();
  const { names } = useAccount();
  const sayer = names.attribution(side.attribution);
  const figure = { title: `${title}: ${sayer}`, figure: formatInterval(side, lang), claims: side.claims };
  return (
    <div className={styles.side}>
      <strong>{sayer}</strong>
      <span className={styles.stance}>{words.stance[side.stance] ?? side.stance}</span>
      <FigureButton figure={figure} />
    </div>
  );
}

/** A computed estimate, set apart from what reports say. */
export function Estimate({ value, spread }: { value?: number | null; spread?: Interval | null }) {
  const { lang, words } = useLanguage();
  if (value == null) return null;
  return (
    <small className={styles.estimate} title={words.interval.estimateNote}>
      {words.interval.estimate(formatNumber(value, lang))}
      {spread && spread.low !== spread.high && ` (${formatInterval(spread, lang)})`}{' '}
      <span>{words.interval.estimateNote}</span>
    </small>
  );
}
