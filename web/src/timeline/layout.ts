import type { Account, Happening } from '../contract/types';
import { dayNumber } from '../i18n/dates';

/** An event placed in time; pixels from the inline start. */
export interface Mark {
  event: Happening;
  start: number;
  end: number;
  isDay: boolean;
  row: number;
}

export interface Lane {
  manner: string;
  marks: Mark[];
  rows: number;
}

export interface Tick {
  at: number;
  iso: string;
  isYear: boolean;
}

export interface TimelineLayout {
  lanes: Lane[];
  ticks: Tick[];
  undated: Happening[];
}

interface Frame {
  /** Pixels between the lane names and the end. */
  width: number;
  /** Days shown at least on both ends. */
  period?: { start?: string | null; end?: string | null } | null;
  /** Width of an event's label after its mark. */
  labelWidth: (event: Happening) => number;
}

const DOT = 12;

/** The account's events, and the incidents that none of them tells. */
export function withIncidents({ events, incidents }: Pick<Account, 'events' | 'incidents'>): Happening[] {
  const told = new Set(events.flatMap((event) => event.claims));
  const untold = incidents.filter((incident) => !incident.claims.some((claim) => told.has(claim)));
  return [...events, ...untold.map((incident) => ({ ...incident, kind: 'incident' }))];
}

/** Puts events into a lane per manner and into rows where marks and labels do not touch. */
export function layoutTimeline(events: Happening[], { width, period, labelWidth }: Frame): TimelineLayout {
  const dated = events.flatMap((event) => {
    const start = event.when?.start ?? event.when?.end;
    const end = event.when?.end ?? event.when?.start;
    return start && end ? [{ event, from: dayNumber(start), to: dayNumber(end) + 1 }] : [];
  });
  const undated = events.filter((event) => !event.when?.start && !event.when?.end);
  if (dated.length === 0) return { lanes: [], ticks: [], undated };

  const first = Math.min(...dated.map((one) => one.from), ...days(period?.start));
  const last = Math.max(...dated.map((one) => one.to), ...days(period?.end));
  const x = (day: number) => ((day - first) / Math.max(1, last - first)) * width;

  const byManner = new Map<string, Mark[]>();
  for (const { event, from, to } of dated.sort((a, b) => a.from - b.from)) {
    const isDay = to - from <= 1;
    const middle = x((from + to) / 2);
    const mark = isDay ? { start: middle - DOT / 2, end: middle + DOT / 2 } : { start: x(from), end: x(to) };
    const lane = byManner.get(event.manner) ?? [];
    byManner.set(event.manner, [...lane, { event, isDay, ...mark, row: 0 }]);
  }
  const lanes = [...byManner].map(([manner, marks]) => packed(manner, marks, width, labelWidth));
  return { lanes, ticks: ticks(first, last, width, x), undated };
}

/** Where a mark's label begins and ends: in a long bar, else after the mark, else before it. */
export function labelSpan(mark: Mark, length: number, width: number): { start: number; end: number } {
  const at = (start: number) => ({ start, end: start + length });
  if (mark.end - mark.start >= length + 16) return at(mark.start + 8);
  if (mark.end + 8 + length <= width + 4 || mark.start - 8 - length < 0) return at(mark.end + 8);
  return at(mark.start - 8 - length);
}

function packed(manner: string, marks: Mark[], width: number, labelWidth: Frame['labelWidth']): Lane {
  const rows: [number, number][][] = [];
  const placed = marks.map((mark) => {
    const label = labelSpan(mark, labelWidth(mark.event), width);
    const span: [number, number] = [Math.min(mark.start, label.start), Math.max(mark.end, label.end) + 10];
    const free = rows.findIndex((row) => row.every(([a, b]) => span[1] <= a || span[0] >= b));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), span];
    return { ...mark, row };
  });
  return { manner, marks: placed, rows: rows.length };
}

function days(iso: string | null | undefined): number[] {
  return iso ? [dayNumber(iso)] : [];
}

/** Years, or months where there are few, no closer than a readable label apart. */
function ticks(first: number, last: number, width: number, x: (day: number) => number): Tick[] {
  const months: string[] = [];
  const date = new Date(first * 86_400_000);
  date.setUTCDate(1);
  for (; date.getTime() / 86_400_000 <= last; date.setUTCMonth(date.getUTCMonth() + 1))
    months.push(date.toISOString().slice(0, 10));
  const inside = months.filter((iso) => dayNumber(iso) >= first);
  const room = Math.max(1, Math.floor(width / 78));
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((one) => inside.length / one <= room) ?? 600;
  const number = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  return inside
    .filter((iso) => number(iso) % step === 0)
    .map((iso) => ({ at: x(dayNumber(iso)), iso, isYear: iso.slice(5, 7) === '01' }));
}
