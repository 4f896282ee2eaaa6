import { useId, useMemo } from 'react';
import { useAccount } from '../contract/accountContext';
import { useShapeButton } from '../evidence/evidenceContext';
import { useLanguage } from '../i18n/language';
import { formatInterval, formatShare } from '../i18n/numbers';
import { measureText, wrapText } from '../theme/measure';
import { useWidth } from '../theme/useWidth';
import { BandShape, Stripes } from './BandShape';
import { Legend } from './Legend';
import { type Band, type Condition, layoutSankey } from './layout';
import styles from './sankey.module.css';

const NAME = 15;
const NUMBER = 14;
const LINE = 20;

/** The paths between the states of the study as bands whose width spans from low to high. */
export function Sankey() {
  const [box, width] = useWidth<HTMLDivElement>(960);
  const { account, order, names, colour } = useAccount();
  const { dir, words } = useLanguage();
  const stripes = useId();
  const end = Math.min(250, Math.max(130, width * 0.27));
  const layout = useMemo(() => {
    const arrivals = new Set(account.sums.map((sum) => sum.to)).size;
    const frame = { width, height: 40 + arrivals * 82, top: 40, end, gap: 44, dir };
    return { ...layoutSankey(account.sums, account.flows, order, frame), height: frame.height + 24 };
  }, [account, order, width, end, dir]);

  if (account.sums.length === 0) return <p>{words.sankey.none}</p>;
  const title = (condition: Condition) =>
    condition.again ? words.sankey.again(names.state(condition.state)) : names.state(condition.state);

  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element of its own for a group */}
      <svg
        className={styles.sankey}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="group"
        aria-label={words.sankey.label}
      >
        <defs>
          {layout.bands.map((band) => (
            <Stripes key={band.id} id={`${stripes}${band.id}`} colour={colour(band.to.state)} />
          ))}
        </defs>
        {layout.bands.map((band) => (
          <BandButton key={band.id} band={band} title={title} stripes={`${stripes}${band.id}`} />
        ))}
        {layout.conditions.map((condition) => (
          <rect
            key={condition.id}
            x={Math.min(condition.x0, condition.x1)}
            y={condition.y0}
            width={Math.abs(condition.x1 - condition.x0)}
            height={Math.max(3, condition.y1 - condition.y0)}
            rx={2}
            fill={colour(condition.state)}
          />
        ))}
        {layout.conditions.map((condition) => (
          <ConditionLabel
            key={condition.id}
            condition={condition}
            name={title(condition)}
            room={end - 14}
            arriving={layout.bands.filter((band) => band.to === condition)}
          />
        ))}
      </svg>
      <Legend scale={layout.scale} pixels={layout.pixels} />
    </div>
  );
}

interface BandProps {
  band: Band;
  title: (condition: Condition) => string;
  stripes: string;
}

function BandButton({ band, title, stripes }: BandProps) {
  const button = useShapeButton();
  const { colour, flow } = useAccount();
  const { words, dir } = useLanguage();
  const figure = useBandFigure()(band);
  const arrow = dir === 'rtl' ? '←' : '→';
  const heading = `${title(band.from)} ${arrow} ${title(band.to)}`;
  const label = [heading, figure, band.contested ? words.contested : ''].filter(Boolean).join(': ');
  const only = band.sum.flows.length === 1 ? flow(band.sum.flows[0] ?? '') : undefined;
  const evidence = {
    title: heading,
    figure,
    claims: band.claims,
    contested: band.contested,
    holds: only?.holds,
    explanation: only?.explanation,
  };
  return (
    <g className={styles.band} {...button(evidence, label)}>
      <title>{label}</title>
      <BandShape band={band} colour={colour(band.to.state)} stripes={stripes} />
    </g>
  );
}

function useBandFigure() {
  const { lang } = useLanguage();
  return (band: Band) => (band.share ? formatShare(band.share, lang) : formatInterval(band.sum, lang));
}

interface LabelProps {
  condition: Condition;
  name: string;
  room: number;
  arriving: Band[];
}

/** A state's name with the figures of the bands that arrive there: beside the last column, else above. */
function ConditionLabel({ condition, name, room, arriving }: LabelProps) {
  const { dir, words } = useLanguage();
  const figureOf = useBandFigure();
  const inward = dir === 'rtl' ? -1 : 1;
  const numbers = arriving.map((band) => `${band.contested ? '≠ ' : ''}${figureOf(band)}`);
  if (condition.departures > 0) {
    return (
      <text x={condition.x0} y={condition.y0 - 10} className={styles.label} fontSize={NAME}>
        <tspan className={styles.name}>{name}</tspan>
        {numbers.length === 1 && <tspan dx={8 * inward}>{numbers[0]}</tspan>}
      </text>
    );
  }
  const fits = (size: number, bold: boolean) => (line: string) => measureText(line, size, bold);
  const lines = [
    ...wrapText(name, room, fits(NAME, true)).map((text) => ({ text, name: true, contested: false })),
    ...[...arriving]
      .sort((a, b) => a.y1 - b.y1)
      .flatMap((band) => {
        const text = arriving.length > 1 ? figureOf(band) : (numbers[0] ?? '');
        const wrapped = wrapText(text, room, fits(NUMBER, false));
        return wrapped.map((line) => ({ text: line, name: false, contested: band.contested }));
      })
      .slice(0, arriving.length > 1 ? 0 : undefined),
  ];
  const top = (condition.y0 + condition.y1) / 2 - ((lines.length - 1) * LINE) / 2 + 5;
  return (
    <>
      <text className={styles.label} y={top}>
        {lines.map((line, n) => (
          <tspan
            key={line.text}
            x={condition.x1 + 10 * inward}
            dy={n === 0 ? 0 : LINE}
            fontSize={line.name ? NAME : NUMBER}
            className={line.name ? styles.name : line.contested ? styles.contested : styles.number}
          >
            {line.text}
          </tspan>
        ))}
        {arriving.some((band) => band.contested) && <title>{words.contested}</title>}
      </text>
      {arriving.length > 1 &&
        spread(arriving).map(({ band, y }) => (
          <text
            key={band.id}
            x={condition.x0 - 8 * inward}
            y={y}
            fontSize={NUMBER}
            className={`${styles.label} ${styles.onBand}`}
          >
            {band.contested ? '≠ ' : ''}
            {figureOf(band)}
          </text>
        ))}
    </>
  );
}

/** Places for the figures on neighbouring bands, a line apart at least. */
function spread(bands: Band[]): { band: Band; y: number }[] {
  let free = Number.NEGATIVE_INFINITY;
  return [...bands]
    .sort((a, b) => a.y1 - b.y1)
    .map((band) => {
      const y = Math.max(band.y1 + 5, free);
      free = y + LINE;
      return { band, y };
    });
}
