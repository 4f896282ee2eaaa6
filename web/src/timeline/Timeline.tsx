import { useId, useMemo } from 'react';
import { useAccount } from '../contract/accountContext';
import type { Happening } from '../contract/types';
import { useShapeButton } from '../evidence/evidenceContext';
import { FigureButton } from '../figures/FigureButton';
import { formatDate, formatWhen, shortMonth } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { Stripes } from '../sankey/BandShape';
import { measureText } from '../theme/measure';
import { useWidth } from '../theme/useWidth';
import { type Lane, labelSpan, layoutTimeline, type Mark, withIncidents } from './layout';
import styles from './timeline.module.css';
import { useEventFigure } from './useEventFigure';

const ROW = 34;
const BAR = 22;
const AXIS = 34;
const LABEL = 14;

/** Events as marks in time, a lane per manner; time runs the way the page reads. */
export function Timeline() {
  const [box, width] = useWidth<HTMLDivElement>(960);
  const { account, data } = useAccount();
  const { words } = useLanguage();
  const figureOf = useEventFigure();
  const narrow = width < 620;
  const gutter = narrow ? 0 : 170;
  const events = useMemo(() => withIncidents(account), [account]);
  const layout = useMemo(
    () =>
      layoutTimeline(events, {
        width: width - gutter - 8,
        period: data.study.period,
        labelWidth: (event) => measureText(figureOf(event).figure, LABEL) + 4,
      }),
    [events, data, width, gutter, figureOf],
  );
  return (
    <div ref={box}>
      {layout.lanes.length > 0 ? (
        <>
          <Lanes {...layout} width={width} gutter={gutter} narrow={narrow} />
          <ul className={styles.legend}>
            {[...new Set(events.map((event) => event.kind))].map((kind) => (
              <li key={kind} data-kind={kind}>
                {words.timeline.kinds[kind] ?? kind}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.timeline.none}</p>
      )}
      {layout.undated.length > 0 && <Undated events={layout.undated} />}
    </div>
  );
}

type LanesProps = ReturnType<typeof layoutTimeline> & { width: number; gutter: number; narrow: boolean };

function Lanes({ lanes, ticks, width, gutter, narrow }: LanesProps) {
  const { lang, dir, words } = useLanguage();
  const stripes = useId();
  const x = (start: number) => (dir === 'rtl' ? width - gutter - start : gutter + start);
  const head = narrow ? 30 : 0;
  const tops = lanes.map((_, n) =>
    lanes.slice(0, n).reduce((sum, lane) => sum + head + lane.rows * ROW + 14, AXIS),
  );
  const height = (tops.at(-1) ?? AXIS) + head + (lanes.at(-1)?.rows ?? 0) * ROW + 14;
  const edge = dir === 'rtl' ? width : 0;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element of its own for a group
    <svg
      className={styles.timeline}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.timeline.label}
    >
      <defs>
        <Stripes id={stripes} colour="var(--contested)" />
      </defs>
      {ticks.map((tick) => (
        <g key={tick.iso} className={styles.tick} data-year={tick.isYear || undefined}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1={AXIS - 8} y2={height} />
          <text x={x(tick.at)} y={16}>
            {tick.isYear ? formatDate(tick.iso, 'year', lang) : shortMonth(tick.iso, lang)}
          </text>
        </g>
      ))}
      {lanes.map((lane, n) => {
        const top = tops[n] ?? 0;
        return (
          <g key={lane.manner}>
            <line x1={0} x2={width} y1={top} y2={top} className={styles.rule} />
            <text x={edge} y={top + 29} className={styles.lane}>
              {words.manner[lane.manner] ?? lane.manner}
            </text>
            <LaneMarks lane={lane} top={top + head} x={x} room={width - gutter - 8} stripes={stripes} />
          </g>
        );
      })}
    </svg>
  );
}

interface LaneProps {
  lane: Lane;
  top: number;
  x: (start: number) => number;
  room: number;
  stripes: string;
}

function LaneMarks({ lane, top, x, room, stripes }: LaneProps) {
  return lane.marks.map((mark) => (
    <MarkButton
      key={mark.event.id}
      mark={mark}
      y={top + mark.row * ROW + 24}
      x={x}
      room={room}
      stripes={stripes}
    />
  ));
}

type MarkProps = Omit<LaneProps, 'lane' | 'top'> & { mark: Mark; y: number };

function MarkButton({ mark, y, x, room, stripes }: MarkProps) {
  const button = useShapeButton();
  const { lang } = useLanguage();
  const figure = useEventFigure()(mark.event);
  const text = mark.event.contested ? `≠ ${figure.figure}` : figure.figure;
  const label = `${text}, ${figure.title}, ${formatWhen(mark.event.when, lang)}`;
  const [a, b] = [x(mark.start), x(mark.end)];
  const box = { x: Math.min(a, b), width: Math.max(8, Math.abs(b - a)) };
  const span = labelSpan(mark, measureText(figure.figure, LABEL) + 4, room);
  return (
    <g className={styles.mark} data-kind={mark.event.kind} {...button(figure)}>
      <title>{label}</title>
      {mark.isDay ? (
        <circle cx={(a + b) / 2} cy={y} r={6.5} />
      ) : (
        <rect x={box.x} y={y - BAR / 2} width={box.width} height={BAR} rx={5} />
      )}
      {mark.event.contested && !mark.isDay && (
        <rect
          x={box.x}
          y={y - BAR / 2}
          width={box.width}
          height={BAR}
          rx={5}
          style={{ fill: `url(#${stripes})` }}
        />
      )}
      <text x={x(span.start)} y={y + 5} className={styles.figure}>
        {text}
      </text>
    </g>
  );
}

function Undated({ events }: { events: Happening[] }) {
  const { words } = useLanguage();
  const figureOf = useEventFigure();
  return (
    <div className={styles.undated}>
      <h3>{words.timeline.undated}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            {figureOf(event).title}: <FigureButton figure={figureOf(event)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
