import { useAccount } from '../contract/accountContext';
import { useLanguage } from '../i18n/language';
import { measureText, wrapText } from '../theme/measure';
import type { Band, Condition } from './layout';
import styles from './sankey.module.css';
import { useBandFigure } from './useBandFigure';

const NAME = 15;
const NUMBER = 14;
const LINE = 20;

interface Props {
  condition: Condition;
  name: string;
  /** Pixels beside the last column. */
  room: number;
  arriving: Band[];
}

/** A state's name with the figures of the bands that arrive there: beside the last column, else above. */
export function ConditionLabel({ condition, name, room, arriving }: Props) {
  const { dir, words } = useLanguage();
  const { names } = useAccount();
  const figureOf = useBandFigure();
  const title = condition.again ? words.sankey.again(name) : name;
  const numbers = [...arriving]
    .sort((a, b) => (a.hops.at(-1)?.y1 ?? 0) - (b.hops.at(-1)?.y1 ?? 0))
    .map((band) => {
      const figure = `${band.contested ? '≠ ' : ''}${figureOf(band).figure}`;
      const text = arriving.length > 1 ? words.sankey.arriving(names.state(band.from.state), figure) : figure;
      return { text, style: band.contested ? styles.contested : styles.number };
    });

  if (condition.departures > 0)
    return (
      <text x={condition.x0} y={condition.y0 - 10} className={styles.label} fontSize={NAME}>
        <tspan className={styles.name}>{title}</tspan>
        {numbers.map((number) => (
          <tspan key={number.text} className={number.style} fontSize={NUMBER}>{`  ${number.text}`}</tspan>
        ))}
      </text>
    );

  const lines = [{ text: title, style: styles.name }, ...numbers].flatMap(({ text, style }) => {
    const bold = style !== styles.number;
    const size = style === styles.name ? NAME : NUMBER;
    const fitting = wrapText(text, room, (line) => measureText(line, size, bold));
    return fitting.map((line) => ({ line, size, style }));
  });
  const top = (condition.y0 + condition.y1) / 2 - ((lines.length - 1) * LINE) / 2 + 5;
  return (
    <text className={styles.label} y={top}>
      {lines.map(({ line, size, style }, n) => (
        <tspan
          key={`${style} ${line}`}
          x={condition.x1 + (dir === 'rtl' ? -10 : 10)}
          dy={n === 0 ? 0 : LINE}
          fontSize={size}
          className={style}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
