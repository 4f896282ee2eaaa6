import type { Leg, MapLayer, Mark } from '../../api/types';
import type { State } from '../../contract/types';
import { type Spot, spotOf } from '../../map/legs';

export type Group = 'moved' | 'fled' | 'returned' | 'held' | 'changed';

const GROUPS: Record<string, Group> = {
  fled: 'fled',
  displaced: 'fled',
  deported: 'fled',
  returned: 'returned',
  detained: 'held',
  surrendered: 'held',
  released: 'held',
  joined: 'changed',
  defected: 'changed',
  resumed_civilian_life: 'changed',
};

/** What kind of way it is, told by its colour. */
export function groupOf(manner: string): Group {
  return GROUPS[manner] ?? 'moved';
}

/** Days since 1970. */
type Day = number;

interface Common {
  /** Told apart from all others of the layer. */
  key: string;
  claim: string;
  report: string;
  manner: string;
  stance: string;
  low: number;
  high: number | null;
  /** Undefined where nobody says when. */
  start: Day | undefined;
  end: Day | undefined;
}

/** A leg of a way, with both ends on the map. */
export interface Way extends Common {
  from: Spot;
  to: Spot;
  order: number;
  /** Legs between the same two places before this one, and all of them. */
  beside: number;
  abreast: number;
}

/** A place of a claim. */
export interface Here extends Common {
  at: Spot;
  what: 'incident' | 'presence' | 'from' | 'via' | 'to';
}

export interface Items {
  ways: Way[];
  marks: Here[];
  spots: Spot[];
}

/** A layer's legs and marks with their places; what has no place on the map is left out. */
export function itemsOf(layer: MapLayer): Items {
  const spots = new Map<string, Spot>();
  const known = (state: State) => {
    const spot = spotOf(state);
    if (!spot) return undefined;
    const seen = spots.get(spot.key);
    if (!seen) spots.set(spot.key, spot);
    return seen ?? spot;
  };
  const abreast = new Map<string, Way[]>();
  const ways = layer.legs.flatMap((leg, n): Way[] => {
    const [from, to] = [known(leg.from), known(leg.to)];
    if (!from || !to || from === to) return [];
    const pair = `${from.key}>${to.key}`;
    const others = abreast.get(pair) ?? [];
    const way = { ...common(leg, `w${n}`), from, to, order: leg.order, beside: others.length, abreast: 0 };
    others.push(way);
    abreast.set(pair, others);
    return [way];
  });
  for (const group of abreast.values()) for (const way of group) way.abreast = group.length;
  const marks = layer.marks.flatMap((mark, n): Here[] => {
    const at = known(mark.at);
    return at ? [{ ...common(mark, `m${n}`), at, what: whatOf(mark) }] : [];
  });
  return { ways, marks, spots: [...spots.values()] };
}

function whatOf(mark: Mark): Here['what'] {
  if (mark.kind === 'transition') return mark.end_of_way ?? 'from';
  return mark.kind;
}

function common(one: Leg | Mark, key: string): Common {
  const start = one.day ? dayOf(one.day) : undefined;
  return {
    key,
    claim: one.claim,
    report: one.report,
    manner: one.manner,
    stance: one.stance,
    low: one.low ?? 0,
    high: one.high,
    start,
    end: one.end ? dayOf(one.end) : start,
  };
}

export function dayOf(iso: string): Day {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

export function isoOf(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Whether it happened, or may have, in the days shown; what has no date always is. */
export function within(one: Common, since: Day | undefined, until: Day | undefined): boolean {
  if (one.start === undefined) return true;
  return (
    (until === undefined || one.start <= until) && (since === undefined || (one.end ?? one.start) >= since)
  );
}

/** Part of all mentions that may lie beyond each side of the view. */
const BEYOND = 0.06;

/** The places in whose midst most of the items lie: what few claims tell far away does not make the rest small. */
export function middleOf({ ways, marks }: Items): Spot[] {
  const all = [...ways.flatMap((way) => [way.from, way.to]), ...marks.map((mark) => mark.at)];
  const inner = (of: (spot: Spot) => number): [number, number] => {
    const sorted = all.map(of).sort((a, b) => a - b);
    const skip = Math.floor(sorted.length * BEYOND);
    return [sorted[skip] ?? 0, sorted[sorted.length - 1 - skip] ?? 0];
  };
  const [west, east] = inner((spot) => spot.lon);
  const [south, north] = inner((spot) => spot.lat);
  return [...new Set(all)].filter(
    ({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
}
