import type { Interval } from '../contract/types';

export type ScaleName = 'linear' | 'sqrt' | 'log';

export interface WidthScale {
  name: ScaleName;
  /** Width of a number, in units of the scale. */
  of: (count: number) => number;
  /** Width of the largest number met. */
  most: number;
}

const SHAPES: Record<ScaleName, (count: number) => number> = {
  linear: (count) => count,
  sqrt: Math.sqrt,
  log: (count) => Math.log10(1 + count),
};

/** A scale under which the smallest number is still seen beside the largest. */
export function widthScale(intervals: Interval[]): WidthScale {
  const numbers = intervals.flatMap(({ low, high }) => [low, high ?? low]).filter((count) => count > 0);
  const largest = Math.max(1, ...numbers);
  const ratio = largest / Math.min(largest, ...numbers);
  const name = ratio <= 8 ? 'linear' : ratio <= 2000 ? 'sqrt' : 'log';
  return { name, of: (count) => SHAPES[name](Math.max(0, count)), most: SHAPES[name](largest) };
}

/** Widths of the sure core and of the whole band; an open end gets a fringe that stands for no number. */
export function bandWidths({ low, high }: Interval, scale: WidthScale): { core: number; whole: number } {
  const core = scale.of(low);
  if (high != null) return { core, whole: Math.max(core, scale.of(high), 0.03 * scale.most) };
  return { core, whole: core + Math.max(0.45 * core, 0.2 * scale.most) };
}
