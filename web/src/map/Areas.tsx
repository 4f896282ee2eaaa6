import { useMemo } from 'react';
import { countryAt } from './countries';
import { isPoint, type Spot } from './legs';
import styles from './map.module.css';
import { onPlane, onScreen, planeRadius, type View } from './plane';

/** Places as exactly as they are known: a dot, a circle as wide as the doubt, or a whole country. */
export function Areas({ spots, view }: { spots: Spot[]; view: View }) {
  const wholeCountries = useMemo(
    () =>
      new Map(
        spots.filter((spot) => spot.precision === 'country').map((spot) => [spot.key, countryAt(spot)]),
      ),
    [spots],
  );
  return (
    <g>
      {spots.map((spot) => {
        const at = onScreen(onPlane(spot), view);
        const country = wholeCountries.get(spot.key);
        if (isPoint(spot))
          return <circle key={spot.key} cx={at.x} cy={at.y} r={4.5} className={styles.point} />;
        if (!country) {
          const radius = planeRadius(spot) * view.k;
          return <circle key={spot.key} cx={at.x} cy={at.y} r={radius} className={styles.area} />;
        }
        return (
          <path
            key={spot.key}
            d={country.outline}
            transform={`translate(${view.x},${view.y}) scale(${view.k})`}
            vectorEffect="non-scaling-stroke"
            className={styles.country}
          />
        );
      })}
    </g>
  );
}
