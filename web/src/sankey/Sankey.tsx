import { useId, useMemo } from 'react';
import { useAccount } from '../contract/accountContext';
import { useLanguage } from '../i18n/language';
import { useWidth } from '../theme/useWidth';
import { BandButton } from './BandButton';
import { Stripes } from './BandShape';
import { ConditionLabel } from './ConditionLabel';
import { Legend } from './Legend';
import { layoutSankey } from './layout';
import styles from './sankey.module.css';
import { heightFor, useLabels } from './useLabels';

const TOP = 40;

/** The paths between the states of the study as bands whose width spans from low to high. */
export function Sankey() {
  const [box, width] = useWidth<HTMLDivElement>(960);
  const { account, order, colour } = useAccount();
  const { dir, words } = useLanguage();
  const stripes = useId();
  const end = Math.min(260, Math.max(138, width * 0.27));
  const layout = useMemo(() => {
    const narrow = width < 560;
    const height = TOP + heightFor(account.sums, narrow);
    const frame = { width, height, top: TOP, end, gap: narrow ? 66 : 48, dir };
    return { ...layoutSankey(account.sums, account.flows, order, frame), height: frame.height + 28 };
  }, [account, order, width, end, dir]);

  const labels = useLabels(layout.conditions, layout.bands, end - 14, layout.height);

  if (account.sums.length === 0) return <p>{words.sankey.none}</p>;
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
          {layout.bands.map((band, n) => (
            <Stripes key={band.id} id={`${stripes}${n}`} colour={colour(band.to.state)} />
          ))}
        </defs>
        {layout.bands.map((band, n) => (
          <BandButton key={band.id} band={band} stripes={`${stripes}${n}`} />
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
        {labels.map((label) => (
          <ConditionLabel key={label.condition.id} label={label} />
        ))}
      </svg>
      <Legend scale={layout.scale} pixels={layout.pixels} />
    </div>
  );
}
