import { useMemo } from 'react';
import { useAccount } from '../contract/accountContext';
import { useLanguage } from '../i18n/language';
import { formatNumber } from '../i18n/numbers';
import { useWidth } from '../theme/useWidth';
import { Areas } from './Areas';
import { Arrows } from './Arrows';
import { countries } from './countries';
import { Labels } from './Labels';
import { isClose, legsOf } from './legs';
import { MapLegend } from './MapLegend';
import styles from './map.module.css';
import { OffMap } from './OffMap';
import { fitted, scaleBar } from './plane';
import { useView } from './useView';

/** The legs of the flows as arrows over country outlines, with what cannot be drawn listed beside. */
export function FlowMap() {
  const [box, width] = useWidth<HTMLDivElement>(800);
  const { account } = useAccount();
  const { lang, words } = useLanguage();
  const { legs, spots, offMap } = useMemo(() => legsOf(account.flows), [account]);
  const size = useMemo(
    () => ({ width, height: Math.round(Math.min(620, Math.max(380, width * 0.6))) }),
    [width],
  );
  const near = useMemo(() => {
    const close = spots.filter(isClose);
    return fitted(close.length > 1 ? close : spots, size);
  }, [spots, size]);
  const { view, setView, closer, farther, handlers } = useView(near, size, box);
  const bar = scaleBar(view, size);

  return (
    <div className={styles.layout}>
      <div className={styles.frame}>
        <div className={styles.controls}>
          <button type="button" onClick={closer} aria-label={words.map.zoomIn}>
            +
          </button>
          <button type="button" onClick={farther} aria-label={words.map.zoomOut}>
            −
          </button>
          <button type="button" onClick={() => setView(near)}>
            {words.map.near}
          </button>
          <button type="button" onClick={() => setView(fitted(spots, size))}>
            {words.map.all}
          </button>
        </div>
        <div ref={box} className={styles.map}>
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element of its own for a group */}
          <svg
            viewBox={`0 0 ${size.width} ${size.height}`}
            role="group"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the map
            tabIndex={0}
            aria-label={words.map.label}
            {...handlers}
          >
            <g transform={`translate(${view.x},${view.y}) scale(${view.k})`} className={styles.land}>
              {countries.map((country) => (
                <path
                  key={country.outline.slice(0, 40)}
                  d={country.outline}
                  vectorEffect="non-scaling-stroke"
                />
              ))}
            </g>
            <Areas spots={spots} view={view} />
            <Arrows legs={legs} view={view} />
            <Labels legs={legs} spots={spots} view={view} size={size} />
            <g className={styles.bar} transform={`translate(16,${size.height - 16})`}>
              <path d={`M0,-5V0H${bar.length}V-5`} />
              <text x={bar.length / 2} y={-8}>
                {words.map.kilometres(formatNumber(bar.km, lang))}
              </text>
            </g>
          </svg>
        </div>
        <MapLegend />
        <p className={styles.keys}>{words.map.keys}</p>
      </div>
      <OffMap flows={offMap} none={legs.length === 0} />
    </div>
  );
}
