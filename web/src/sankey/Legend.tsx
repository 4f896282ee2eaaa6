import { useId } from 'react';
import { useLanguage } from '../i18n/language';
import { formatNumber } from '../i18n/numbers';
import { BandShape, Stripes } from './BandShape';
import styles from './sankey.module.css';
import type { WidthScale } from './scale';

const SAMPLE = { width: 56, height: 22 };
const TALLEST = 36;
const HOPS = [{ x0: 0, y0: SAMPLE.height / 2, x1: SAMPLE.width, y1: SAMPLE.height / 2 }];

/** What solid, lighter, fading, striped and dashed mean, and how wide some round numbers are. */
export function Legend({ scale, pixels }: { scale: WidthScale; pixels: number }) {
  const { lang, words } = useLanguage();
  const stripes = useId();
  const base = { hops: HOPS, contested: false, core: 5, whole: 18 };
  const sum = (high: number | null) => ({ from: '', to: '', low: 1, high, flows: [] });
  const samples = [
    { text: words.sankey.legend.core, band: { ...base, core: 14, whole: 14, sum: sum(1) } },
    { text: words.sankey.legend.upto, band: { ...base, sum: sum(9) } },
    { text: words.sankey.legend.open, band: { ...base, sum: sum(null) } },
    { text: words.sankey.legend.contested, band: { ...base, core: 2, contested: true, sum: sum(null) } },
    { text: words.sankey.legend.share, band: { ...base, core: 0, share: {}, sum: sum(null) } },
  ];
  return (
    <ul className={styles.legend}>
      {samples.map(({ text, band }, n) => (
        <li key={text}>
          <svg width={SAMPLE.width} height={SAMPLE.height} aria-hidden="true">
            <defs>
              <Stripes id={`${stripes}${n}`} colour="var(--ink-soft)" />
            </defs>
            <BandShape band={band} colour="var(--ink-soft)" stripes={`${stripes}${n}`} />
          </svg>
          {text}
        </li>
      ))}
      <li>
        {rounds(scale, pixels).map((count) => (
          <span key={count} className={styles.round}>
            <svg width={28} height={TALLEST} aria-hidden="true">
              <rect
                width={28}
                height={scale.of(count) * pixels}
                y={(TALLEST - scale.of(count) * pixels) / 2}
                fill="var(--ink-soft)"
              />
            </svg>
            {formatNumber(count, lang)}
          </span>
        ))}
        {words.sankey.legend[scale.name]}
      </li>
    </ul>
  );
}

/** Up to three round numbers whose bands fit into the legend. */
function rounds(scale: WidthScale, pixels: number): number[] {
  return [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
    .filter((count) => {
      const width = scale.of(count) * pixels;
      return width >= 1 && width <= TALLEST;
    })
    .slice(-3);
}
