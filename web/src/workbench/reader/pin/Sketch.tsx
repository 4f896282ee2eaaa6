import { useMemo } from 'react';
import type { PlaceFound } from '../../../api/types';
import { useLanguage } from '../../../i18n/language';
import { formatNumber } from '../../../i18n/numbers';
import { countries } from '../../../map/countries';
import type { Spot } from '../../../map/legs';
import { fitted, onPlane, onScreen } from '../../../map/plane';
import styles from './pin.module.css';

const SIZE = { width: 360, height: 200 };
/** Kilometres around a place that are shown at least. */
const AROUND = 150;

interface Props {
  places: PlaceFound[];
  chosen: PlaceFound | undefined;
  label: string;
}

/** Where places of one name lie, by their numbers. */
export default function Sketch({ places, chosen, label }: Props) {
  const { lang } = useLanguage();
  const view = useMemo(() => fitted(places.map(spot), SIZE), [places]);
  return (
    <svg className={styles.sketch} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
        {countries.map(({ id, outline }) => (
          <path key={id + outline.length} d={outline} className={styles.land} />
        ))}
      </g>
      {places.map((place, n) => {
        const { x, y } = onScreen(onPlane(place), view);
        return (
          <g key={place.id} className={styles.spot} data-chosen={place === chosen || undefined}>
            <circle cx={x} cy={y} r={9} />
            <text x={x} y={y} dy="0.36em" textAnchor="middle">
              {formatNumber(n + 1, lang)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function spot({ id, name, lat, lon, precision }: PlaceFound): Spot {
  return { key: id, place: name, lat, lon, precision, radiusKm: AROUND };
}
