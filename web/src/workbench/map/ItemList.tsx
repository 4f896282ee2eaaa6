import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { formatDate, formatSpan } from '../../i18n/dates';
import { useLanguage } from '../../i18n/language';
import { isolated } from '../../i18n/naming';
import { formatInterval } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { mapWords } from '../../i18n/workbench/map';
import { GROUP_COLOURS } from './colours';
import { groupOf, type Here, isoOf, type Way } from './items';
import styles from './map.module.css';

export type Item = Way | Here;

interface Props {
  items: readonly Item[];
  chosen: string | undefined;
  name: (place: string) => string;
  onChoose: (claim: string) => void;
}

/** What the map shows, one a line, for keyboard, screen readers and whoever reads faster than he looks. */
export function ItemList({ items, chosen, name, onChoose }: Props) {
  const words = useWords(mapWords);
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => 62,
    overscan: 12,
  });
  const place = items.findIndex((item) => item.claim === chosen);
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place);
  }, [place, rows]);

  return (
    <section ref={box} className={styles.list} aria-label={words.list}>
      <ul style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (!item) return null;
          return (
            <li
              key={item.key}
              ref={rows.measureElement}
              data-index={row.index}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <button
                type="button"
                aria-current={item.claim === chosen || undefined}
                onClick={() => onChoose(item.claim)}
              >
                <ItemWords item={item} name={name} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ItemWords({ item, name }: { item: Item; name: (place: string) => string }) {
  const { lang, words: common } = useLanguage();
  const words = useWords(mapWords);
  const called = ({ key, place }: Way['from']) => isolated(place ? name(place) : key);
  const title =
    'to' in item
      ? common.path(called(item.from), called(item.to))
      : `${words.ends[item.what] ?? words.at} ${called(item.at)}`;
  const colour = 'to' in item ? GROUP_COLOURS[groupOf(item.manner)] : undefined;
  return (
    <>
      <strong>
        {colour && <span className={styles.key} style={{ background: `var(--${colour})` }} />}
        {title}
      </strong>
      <span>
        {[
          common.manner[item.manner] ?? item.manner,
          formatInterval(item, lang),
          item.start === undefined ? common.dates.unknown : days(item.start, item.end ?? item.start),
          item.stance === 'asserted' ? '' : (common.stance[item.stance] ?? item.stance),
          'order' in item && item.order > 1 ? words.leg(String(item.order)) : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
    </>
  );

  function days(start: number, end: number): string {
    return start === end
      ? formatDate(isoOf(start), 'day', lang)
      : formatSpan(isoOf(start), isoOf(end), 'day', lang);
  }
}
