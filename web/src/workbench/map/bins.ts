import { dayOf, isoOf } from './items';

/** A part of the time brush: a month, a quarter or a year. */
export interface Bin {
  /** First and last day, since 1970. */
  start: number;
  end: number;
  count: number;
}

const MOST = 84;
/** Months of a bin, the shortest first. */
const STEPS = [1, 3, 12, 60, 120];

/** Equal parts of the whole time, at most as many as fit, and how much begins in each. */
export function binsOf(days: readonly (number | undefined)[]): Bin[] {
  const dated = days.filter((day) => day !== undefined);
  if (dated.length === 0) return [];
  const first = month(dated.reduce((a, b) => Math.min(a, b)));
  const last = month(dated.reduce((a, b) => Math.max(a, b)));
  const step = STEPS.find((one) => Math.floor(last / one) - Math.floor(first / one) < MOST) ?? 120;
  const base = Math.floor(first / step);
  const bins = Array.from({ length: Math.floor(last / step) - base + 1 }, (_, n) => ({
    start: firstDay((base + n) * step),
    end: firstDay((base + n + 1) * step) - 1,
    count: 0,
  }));
  for (const day of dated) {
    const bin = bins[Math.floor(month(day) / step) - base];
    if (bin) bin.count++;
  }
  return bins;
}

/** Months since year 0. */
function month(day: number): number {
  const iso = isoOf(day);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function firstDay(months: number): number {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return dayOf(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01`);
}
