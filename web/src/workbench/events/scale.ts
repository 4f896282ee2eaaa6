interface Bounds {
  low?: number | null;
  high?: number | null;
}

/** A place for numbers between 0 and 100 % of a line's length. */
export interface Scale {
  percent: (value: number) => number;
}

/** A line long enough for all bounds, with room beyond the greatest for open ends; none where no number is said. */
export function scaleOf(bounds: Bounds[]): Scale | undefined {
  const ends = bounds.flatMap(({ low, high }) => [low, high]).filter((end) => end != null);
  const greatest = Math.max(0, ...ends);
  if (greatest === 0) return undefined;
  const open = bounds.some(({ high }) => high == null);
  const length = open ? greatest * 1.35 : greatest;
  return { percent: (value) => Math.min(100, (100 * value) / length) };
}

/** Where the bar of an interval begins and how long it is, in percent; an open end reaches to the end of the line. */
export function barOf({ low, high }: Bounds, scale: Scale): { start: number; length: number; open: boolean } {
  const start = scale.percent(low ?? 0);
  const end = high == null ? 100 : scale.percent(high);
  return { start, length: Math.max(end - start, 1), open: high == null };
}
