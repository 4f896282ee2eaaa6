import { type Band, bandLine, bandOutline } from './layout';
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

/** A band: sure core, possible margin, fading fringe, stripes where contested, dashes where only a share is said. */
export function BandShape({ band, colour, stripes }: Props) {
  const line = bandLine(band.hops);
  if (band.share)
    return (
      <path d={bandOutline(band.hops, band.whole)} className={styles.share} fill={colour} stroke={colour} />
    );
  const open = band.sum.high == null;
  const core = Math.max(band.core, band.sum.low > 0 ? 2 : 0);
  const margin = Math.max(0, band.whole - core);
  return (
    <g fill="none" stroke={colour}>
      {open ? (
        FRINGE.map(([part, opacity]) => (
          <path key={part} d={line} strokeWidth={core + margin * part} strokeOpacity={opacity} />
        ))
      ) : (
        <path d={line} strokeWidth={band.whole} strokeOpacity={0.35} />
      )}
      {band.contested && <path d={line} strokeWidth={band.whole} stroke={`url(#${stripes})`} />}
      <path d={line} strokeWidth={core} strokeOpacity={0.85} className={styles.core} />
    </g>
  );
}

export function Stripes({ id, colour }: { id: string; colour: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="7" stroke={colour} strokeWidth="2.6" strokeOpacity="0.75" />
    </pattern>
  );
}
