import { useLanguage } from '../i18n/language';
import { type Label, LINE, NAME, NUMBER } from './labels';
import styles from './sankey.module.css';

/** A state's name and the figures that arrive there: beside the last column, else above the state. */
export function ConditionLabel({ label }: { label: Label }) {
  const { dir } = useLanguage();
  const { condition, lines, top } = label;
  const inward = dir === 'rtl' ? -1 : 1;
  const place =
    condition.departures === 0
      ? { x: condition.x1 + 10 * inward, y: top, anchor: 'start' as const }
      : {
          x: condition.arrivals === 0 ? condition.x0 : condition.x1,
          y: condition.y0 - 10 - (lines.length - 1) * LINE,
          anchor: condition.arrivals === 0 ? ('start' as const) : ('end' as const),
        };
  return (
    <text className={styles.label} y={place.y} textAnchor={place.anchor}>
      {lines.map((line) => (
        <tspan
          key={line.row}
          x={place.x}
          dy={line.row === 0 ? 0 : LINE}
          fontSize={line.kind === 'name' ? NAME : NUMBER}
          className={styles[line.kind]}
        >
          {line.text}
        </tspan>
      ))}
    </text>
  );
}
