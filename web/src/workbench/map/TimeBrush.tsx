import { type PointerEvent, useRef } from 'react';
import { formatDate } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { mapWords } from '../../i18n/workbench/map';
import type { Bin } from './bins';
import { isoOf } from './items';
import styles from './map.module.css';

/** The bins shown, from first to last, both within. */
export type Window = [number, number];

interface Props {
  bins: Bin[];
  window: Window;
  undated: number;
  onChange: (window: Window) => void;
}

/** How much happened when, and two ends that choose the time shown. */
export function TimeBrush({ bins, window, undated, onChange }: Props) {
  const { lang } = useLanguage();
  const words = useWords(mapWords).time;
  const bars = useRef<HTMLDivElement>(null);
  const grabbed = useRef<number>(undefined);
  const [first, last] = window;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const whole = first === 0 && last === bins.length - 1;
  const day = (place: number, end: 'start' | 'end') =>
    formatDate(isoOf(bins[place]?.[end] ?? 0), 'day', lang);

  return (
    <section className={styles.time} aria-label={words.title}>
      <div
        ref={bars}
        className={styles.bars}
        title={words.hint}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grabbed.current = binAt(event);
          onChange([grabbed.current, grabbed.current]);
        }}
        onPointerMove={(event) => {
          if (grabbed.current === undefined) return;
          const now = binAt(event);
          onChange([Math.min(now, grabbed.current), Math.max(now, grabbed.current)]);
        }}
        onPointerUp={() => {
          grabbed.current = undefined;
        }}
      >
        {bins.map((bin, n) => (
          <span
            key={bin.start}
            data-in={(n >= first && n <= last) || undefined}
            style={{ blockSize: `${bin.count === 0 ? 0 : 8 + (92 * bin.count) / most}%` }}
          />
        ))}
      </div>
      <div className={styles.ends}>
        <label>
          {words.since}
          <input
            type="range"
            min={0}
            max={bins.length - 1}
            value={first}
            aria-valuetext={day(first, 'start')}
            onChange={(event) => onChange([Math.min(Number(event.currentTarget.value), last), last])}
          />
          <output>{day(first, 'start')}</output>
        </label>
        <label>
          {words.until}
          <input
            type="range"
            min={0}
            max={bins.length - 1}
            value={last}
            aria-valuetext={day(last, 'end')}
            onChange={(event) => onChange([first, Math.max(Number(event.currentTarget.value), first)])}
          />
          <output>{day(last, 'end')}</output>
        </label>
        <button type="button" disabled={whole} onClick={() => onChange([0, bins.length - 1])}>
          {words.whole}
        </button>
        {undated > 0 && <small>{plural(undated, words.undated, lang)}</small>}
      </div>
    </section>
  );

  function binAt(event: PointerEvent): number {
    const box = bars.current?.getBoundingClientRect();
    if (!box) return 0;
    const along = (event.clientX - box.x) / box.width;
    const share = document.documentElement.dir === 'rtl' ? 1 - along : along;
    return Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)));
  }
}
