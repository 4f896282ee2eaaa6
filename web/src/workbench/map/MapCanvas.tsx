import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useOutlines } from '../../api/legs';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/workbench/bilingual';
import { mapWords } from '../../i18n/workbench/map';
import { isPoint } from '../../map/legs';
import { widthScale } from '../../sankey/scale';
import { EmptyState } from '../shell/EmptyState';
import { type Canvas, type Hit, openCanvas, type SourceName } from './canvas';
import { areas, arrowHeads, arrowLines, marks, places } from './features';
import { countryNames, land } from './ground';
import { type Here, type Items, middleOf, type Way } from './items';
import styles from './map.module.css';

/** Places whose outlines are asked for at most. */
const MOST_OUTLINES = 80;

interface Props {
  items: Items;
  /** Those of the items that are in the time shown. */
  ways: Way[];
  here: Here[];
  chosen: string | undefined;
  /** Another one fits the places into the view, wherever somebody moved it. */
  fitted: string;
  name: (place: string) => string;
  onHit: (hit: Hit) => void;
}

/** Arrows, areas, marks and names over the countries. */
export function MapCanvas({ items, ways, here, chosen, fitted, name, onHit }: Props) {
  const words = useWords(mapWords);
  const { lang } = useLanguage();
  const colours = useComputedColorScheme('light');
  const box = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas>();
  const [broken, setBroken] = useState(false);
  const hit = useRef(onHit);
  hit.current = onHit;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once; its label is that of the first language
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const left = new AbortController();
    openCanvas(element, words.label, (found) => hit.current(found), left.signal).then(
      (made) => {
        made.show('land', land());
        setCanvas(made);
      },
      () => setBroken(!left.signal.aborted),
    );
    return () => left.abort();
  }, []);

  const middle = useMemo(() => middleOf(items), [items]);
  const scale = useMemo(() => widthScale(items.ways), [items]);
  const rough = useMemo(
    () =>
      items.spots
        .filter((spot) => !isPoint(spot) && spot.precision !== 'country' && spot.place)
        .slice(0, MOST_OUTLINES)
        .map((spot) => spot.key),
    [items],
  );
  const outlines = useOutlines(rough);
  const told = useMemo(() => countsOf(ways, here), [ways, here]);
  const seen = useMemo(() => items.spots.filter((spot) => told.has(spot.key)), [items, told]);

  const said = useMemo(() => new Set(seen.map((spot) => name(spot.key))), [seen, name]);
  useShown(
    canvas,
    'countries',
    useMemo(() => countryNames(lang, said), [lang, said]),
  );
  useShown(
    canvas,
    'lines',
    useMemo(() => arrowLines(ways, scale), [ways, scale]),
  );
  useShown(
    canvas,
    'heads',
    useMemo(() => arrowHeads(ways, scale), [ways, scale]),
  );
  useShown(
    canvas,
    'marks',
    useMemo(() => marks(here), [here]),
  );
  useShown(
    canvas,
    'areas',
    useMemo(() => areas(seen, outlines), [seen, outlines]),
  );
  useShown(
    canvas,
    'places',
    useMemo(() => places(seen, told, name), [seen, told, name]),
  );
  useEffect(() => {
    canvas?.mark(chosen);
  }, [canvas, chosen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other colours are read from the page
  useEffect(() => {
    canvas?.recolour();
  }, [canvas, colours]);
  useEffect(() => {
    canvas?.follow(middle);
  }, [canvas, middle]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is asked for, to the places of that moment
  useEffect(() => {
    canvas?.fit(middle);
  }, [canvas, fitted]);

  if (broken)
    return (
      <EmptyState title={words.noGl}>
        <p>{words.noGlNow}</p>
      </EmptyState>
    );
  return (
    <div className={styles.frame}>
      <div className={styles.controls}>
        <button type="button" onClick={() => canvas?.zoom(1)} aria-label={words.closer}>
          +
        </button>
        <button type="button" onClick={() => canvas?.zoom(-1)} aria-label={words.farther}>
          −
        </button>
        <button type="button" onClick={() => canvas?.fit(middle)}>
          {words.fit}
        </button>
      </div>
      <div ref={box} className={styles.canvas} aria-busy="true" dir="ltr" />
    </div>
  );
}

function useShown(canvas: Canvas | undefined, source: SourceName, data: Parameters<Canvas['show']>[1]): void {
  useEffect(() => {
    canvas?.show(source, data);
  }, [canvas, source, data]);
}

/** How much is told of each place. */
function countsOf(ways: readonly Way[], here: readonly Here[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const way of ways) {
    count(way.from.key);
    count(way.to.key);
  }
  for (const mark of here) count(mark.at.key);
  return counts;
}
