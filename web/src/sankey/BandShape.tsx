import { type Band, bandLine, bandOutline, type Hop } from './layout';
import styles from './sankey.module.css';

/** Layers of the fringe that fades where no upper bound is known: share of its width, opacity. */
const FRINGE = [
  [1, 0.07],
  [0.8, 0.09],
  [0.58, 0.11],
  [0.36, 0.14],
  [0.16, 0.18],
] as const;

interface Props {
  band: Pick<Band, 'hops' | 'core' | 'whole' | 'contested' | 'share' | 'sum'>;
  colour: string;
  stripes: string;
}

/** Narrower bands are drawn as lines, which keep their width where they are steep. */
const LINE = 14;

/** A band: sure core, possible margin, fading fringe, stripes where contested, dashes where only a share is said. */
export function BandShape({ band, colour, stripes }: Props) {
  const { hops, whole, contested, sum } = band;
  if (band.share)
    return <path d={bandOutline(hops, whole)} className={styles.share} fill={colour} stroke={colour} />;
  const core = Math.max(band.core, sum.low > 0 ? 2 : 0);
  const margin = Math.max(0, whole - core);
  return (
    <>
      {sum.high == null ? (
        FRINGE.map(([part, opacity]) => (
          <Layer key={part} hops={hops} width={core + margin * part} paint={colour} opacity={opacity} />
        ))
      ) : (
        <Layer hops={hops} width={whole} paint={colour} opacity={0.35} />
      )}
      <g className={styles.core}>
        <Layer hops={hops} width={core} paint={colour} opacity={contested ? 0.5 : 0.88} />
      </g>
      {contested && <Layer hops={hops} width={whole} paint={`url(#${stripes})`} opacity={1} />}
    </>
  );
}

interface LayerProps {
  hops: Hop[];
  width: number;
  paint: string;
  opacity: number;
}

function Layer({ hops, width, paint, opacity }: LayerProps) {
  if (width > LINE) return <path d={bandOutline(hops, width)} fill={paint} fillOpacity={opacity} />;
  return <path d={bandLine(hops)} fill="none" stroke={paint} strokeWidth={width} strokeOpacity={opacity} />;
}

export function Stripes({ id, colour }: { id: string; colour: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="7" stroke={colour} strokeWidth="2.6" strokeOpacity="0.75" />
    </pattern>
  );
}
