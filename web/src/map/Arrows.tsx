import { useMemo } from 'react';
import { useAccount } from '../contract/accountContext';
import { useShapeButton } from '../evidence/evidenceContext';
import { useFlowFigure } from '../figures/flowFigure';
import { bandWidths, type WidthScale, widthScale } from '../sankey/scale';
import { arrowHead, type Curve, curved, curveLine, pointAt, shortened, trimmed } from './curve';
import { isPoint, type Leg, type Spot } from './legs';
import styles from './map.module.css';
import { onPlane, onScreen, planeRadius, type View } from './plane';

const WIDEST = 9;

interface Props {
  legs: Leg[];
  view: View;
}

/** One arrow per leg; the legs of one flow are one button. */
export function Arrows({ legs, view }: Props) {
  const scale = useMemo(() => widthScale(legs.map((leg) => leg.flow)), [legs]);
  const flows = [...new Set(legs.map((leg) => leg.flow))];
  return flows.map((flow) => (
    <FlowArrows key={flow.id} legs={legs.filter((leg) => leg.flow === flow)} view={view} scale={scale} />
  ));
}

function FlowArrows({ legs, view, scale }: { legs: Leg[]; view: View; scale: WidthScale }) {
  const button = useShapeButton();
  const figureOf = useFlowFigure();
  const { colour } = useAccount();
  const flow = legs[0]?.flow;
  if (!flow) return null;
  const figure = figureOf(flow);
  const label = `${figure.title}: ${figure.figure}`;
  const widths = bandWidths(flow, scale);
  const core = Math.max(1.6, (widths.core / scale.most) * WIDEST);
  const whole = core + Math.max(2, ((widths.whole - widths.core) / scale.most) * WIDEST);
  return (
    <g className={styles.arrow} {...button(figure)}>
      <title>{label}</title>
      {legs.map((leg) => {
        const curve = legCurve(leg, view);
        const head = 9 + core;
        const line = curveLine(shortened(curve, head * 0.8));
        const middle = pointAt(curve, 0.5);
        return (
          <g key={`${leg.from.key}>${leg.to.key}`} stroke={colour(flow.to)} fill="none">
            <path d={line} strokeWidth={16} stroke="transparent" />
            <path d={line} strokeWidth={whole} strokeOpacity={flow.low === flow.high ? 0 : 0.22} />
            <path
              d={line}
              strokeWidth={core}
              strokeDasharray={flow.contested || flow.share ? '6 4' : undefined}
              className={styles.core}
            />
            <path
              d={arrowHead(curve, head)}
              fill={colour(flow.to)}
              stroke="var(--surface)"
              strokeWidth={0.8}
            />
            {flow.contested && (
              <text x={middle.x} y={middle.y + 5} className={styles.contested}>
                ≠
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A leg's curve on the screen, from the edge of where it starts to the edge of where it ends. */
export function legCurve(leg: Leg, view: View): Curve {
  const a = onScreen(onPlane(leg.from), view);
  const b = onScreen(onPlane(leg.to), view);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return trimmed(
    curved(a, b, leg.beside),
    clearance(leg.from, view, length),
    clearance(leg.to, view, length),
  );
}

function clearance(spot: Spot, view: View, length: number): number {
  if (isPoint(spot) || spot.precision === 'country') return 8;
  const radius = planeRadius(spot) * view.k;
  return radius < length * 0.6 ? radius : 8;
}
