import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import type { RowProps } from './Row';
import styles from './table.module.css';

/** Pixels of a row; rows are alike, so that a million of them are placed without being measured. */
const ROW = 76;
/** Rows drawn beyond the window on either side: more than a fling moves between two frames. */
const BEYOND = 20;
/** Rows left below the window when the next page is asked for. */
const AHEAD = 120;

interface Props {
  label: string;
  /** Names of the columns, by what the cells say in `data-column`. */
  columns: Record<string, string>;
  /** The class that gives rows their columns. */
  layout: string | undefined;
  ids: readonly string[];
  /** How many rows there are, loaded or not. */
  total: number;
  /** The current row. */
  at: number;
  onAt: (index: number) => void;
  picked: readonly string[];
  /** Whether the rows are those of the view before. */
  stale: boolean;
  /** More rows will soon be needed. */
  onEnd: () => void;
  row: (props: RowProps) => ReactNode;
}

/** A table of any length, of which only what is near the window is drawn. */
export function Table(props: Props) {
  const { label, columns, layout, ids, total, at, onAt, picked, stale, onEnd, row } = props;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    getItemKey: (n) => ids[n] ?? n,
    scrollPaddingStart: ROW,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= ids.length - AHEAD) onEnd();
  }, [last, ids.length, onEnd]);
  const followed = useRef(at);
  useEffect(() => {
    if (followed.current !== at) virtual.scrollToIndex(at);
    followed.current = at;
  }, [at, virtual]);

  return (
    <div className={styles.tableBox} data-stale={stale || undefined}>
      <div
        ref={box}
        role="grid"
        tabIndex={0}
        className={styles.table}
        aria-label={label}
        aria-rowcount={total + 1}
        aria-activedescendant={ids.length > 0 ? `row-${at}` : undefined}
      >
        <div role="rowgroup" className={styles.columns}>
          <div role="row" aria-rowindex={1} className={layout}>
            {Object.entries(columns).map(([name, title]) => (
              <span role="columnheader" key={name} data-column={name}>
                {title}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.rows} style={{ blockSize: virtual.getTotalSize() }}>
          {shown.map((item) =>
            row({
              index: item.index,
              offset: item.start,
              current: item.index === at,
              picked: picked.includes(ids[item.index] ?? ''),
              onPoint: onAt,
            }),
          )}
        </div>
      </div>
    </div>
  );
}
