import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useOutlines } from '../../api/legs';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/workbench/bilingual';
import { mapWords } from '../../i18n/workbench/map';
import { isPoint } from '../../map/legs';
import { widthScale } from '../../sankey/scale';
import { type Canvas, openCanvas } from './canvas';
import type { Hit } from './hits';
import { type Here, type Items, middleOf, type Way } from './items';
import styles from './map.module.css';
import { areasOf, arrowsOf, marksOf, namesOf } from './scene';

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
  const hit = useRef(onHit);
  hit.current = onHit;

  useEffect(() => {
    if (!box.current) return;
    const left = new AbortController();
    setCanvas(openCanvas(box.current, (found) => hit.current(found), left.signal));
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

  const arrows = useMemo(() => arrowsOf(ways, scale), [ways, scale]);
  const marks = useMemo(() => marksOf(here), [here]);
  const areas = useMemo(() => areasOf(seen, outlines), [seen, outlines]);
  const names = useMemo(() => namesOf(seen, told, name), [seen, told, name]);
  useEffect(() => {
    canvas?.show({ arrows, areas, marks, names }, lang);
  }, [canvas, arrows, areas, marks, names, lang]);
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

  return (
    <div className={styles.frame}>
      <div className={styles.controls}>
        <button type="button" onClick={() => canvas?.zoom(2)} aria-label={words.closer}>
          +
        </button>
        <button type="button" onClick={() => canvas?.zoom(1 / 2)} aria-label={words.farther}>
          −
        </button>
        <button type="button" onClick={() => canvas?.fit(middle)}>
          {words.fit}
        </button>
      </div>
      <section
        ref={box}
        className={styles.canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the map
        tabIndex={0}
        aria-label={words.label}
        aria-busy="true"
        dir="ltr"
      />
    </div>
  );
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
