import { useMemo } from 'react';
import { useAccount } from '../contract/accountContext';
import { useLanguage } from '../i18n/language';
import { measureText } from '../theme/measure';
import { legCurve } from './Arrows';
import { countryName, seenMiddles } from './countries';
import { pointAt } from './curve';
import { placeLabels, type Wanted } from './labels';
import { isPoint, type Leg, type Spot } from './legs';
import styles from './map.module.css';
import { onPlane, onScreen, type Point, type Size, type View } from './plane';

const SPOT = 14;
const COUNTRY = 13;
const LINE = 21;

interface Props {
  legs: Leg[];
  spots: Spot[];
  view: View;
  size: Size;
}

type Kind = 'edge' | 'spot' | 'country';

interface Text extends Wanted {
  text: string;
  kind: Kind;
}

/** Names of places, of what lies beyond the frame, and of countries: as many as fit without touching. */
export function Labels({ legs, spots, view, size }: Props) {
  const { names } = useAccount();
  const { lang, words } = useLanguage();

  const placed = useMemo(() => {
    const seen = (point: Point) =>
      point.x >= 0 && point.y >= 0 && point.x <= size.width && point.y <= size.height;
    const spotAt = (spot: Spot) => onScreen(onPlane(spot), view);
    const name = (spot: Spot) => (spot.place ? names.place(spot.place) : '');
    const inside = spots.filter((spot) => seen(spotAt(spot)) && spot.place);
    const wanted = [
      ...legs.flatMap((leg) => edgeLabels(leg, view, seen, { name, ...words.map })),
      ...inside.map((spot) => wantedText(spot.key, name(spot), 'spot', spotAt(spot), isPoint(spot) ? 7 : 2)),
      ...seenMiddles(view, size).flatMap(({ id, at, share }) => {
        const text = share > 0.02 ? countryName(id, lang) : undefined;
        const named = inside.some((spot) => name(spot) === text);
        return text && !named ? [wantedText(`country ${id}`, text, 'country', at, 0)] : [];
      }),
    ];
    const unique = [...new Map(wanted.map((label) => [`${label.kind}${label.text}`, label])).values()];
    const onArrows = legs.flatMap((leg) => {
      const curve = legCurve(leg, view);
      return Array.from({ length: 9 }, (_, n) => pointAt(curve, (n + 1) / 10));
    });
    return placeLabels(unique, { hard: inside.filter(isPoint).map(spotAt), soft: onArrows }, size);
  }, [legs, spots, view, size, names, lang, words]);

  return (
    <g className={styles.labels}>
      {placed.map((label) => (
        <text key={label.key} x={label.x} y={label.y + label.height * 0.24} className={styles[label.kind]}>
          {label.text}
        </text>
      ))}
    </g>
  );
}

interface Naming {
  name: (spot: Spot) => string;
  beyond: (name: string) => string;
  from: (name: string) => string;
}

/** Where an arrow leaves or enters the frame, the name of the end that is not seen. */
function edgeLabels(leg: Leg, view: View, seen: (point: Point) => boolean, words: Naming): Text[] {
  const curve = legCurve(leg, view);
  const along = Array.from({ length: 61 }, (_, n) => pointAt(curve, n / 60));
  const hidden = (spot: Spot) => !seen(onScreen(onPlane(spot), view));
  const key = `${leg.flow.id} ${leg.from.key}>${leg.to.key}`;
  const last = along.findLast(seen);
  const first = along.find(seen);
  if (hidden(leg.to) && !hidden(leg.from) && last)
    return [wantedText(`${key} to`, words.beyond(words.name(leg.to)), 'edge', last, 12)];
  if (hidden(leg.from) && !hidden(leg.to) && first)
    return [wantedText(`${key} from`, words.from(words.name(leg.from)), 'edge', first, 12)];
  return [];
}

function wantedText(key: string, text: string, kind: Kind, at: Point, clear: number): Text {
  const size = kind === 'country' ? COUNTRY : SPOT;
  return {
    key,
    text,
    kind,
    at,
    clear,
    width: measureText(text, size, kind !== 'country') + 8,
    height: LINE,
    centred: kind === 'country',
  };
}
