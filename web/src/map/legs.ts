import type { Flow, Precision, State } from '../contract/types';

/** Where a leg begins or ends, as roughly as it is known. */
export interface Spot {
  key: string;
  place: string | undefined;
  lon: number;
  lat: number;
  precision: Precision;
  radiusKm: number;
}

export interface Leg {
  flow: Flow;
  from: Spot;
  to: Spot;
  /** How many legs between the same two spots come before this one, so that they can be drawn apart. */
  beside: number;
}

export interface Legs {
  legs: Leg[];
  spots: Spot[];
  /** Flows with an end that no report places. */
  offMap: Flow[];
}

const RADIUS: Record<Precision, number> = {
  exact: 5,
  near: 10,
  district: 20,
  province: 60,
  region: 150,
  country: 400,
};

/** The legs whose two ends are known, their places, and the flows that cannot be drawn from end to end. */
export function legsOf(flows: Flow[]): Legs {
  const spots = new Map<string, Spot>();
  const pairs = new Map<string, number>();
  const legs: Leg[] = [];
  const offMap: Flow[] = [];
  for (const flow of flows) {
    const chain = [flow.fromState, ...flow.via, flow.toState].map((state) => known(state, spots));
    if (!chain[0] || !chain.at(-1)) offMap.push(flow);
    chain.slice(1).forEach((to, n) => {
      const from = chain[n];
      if (!from || !to || from === to) return;
      const pair = `${from.key}>${to.key}`;
      const beside = pairs.get(pair) ?? 0;
      pairs.set(pair, beside + 1);
      legs.push({ flow, from, to, beside });
    });
  }
  return { legs, spots: [...spots.values()], offMap };
}

export function isPoint(spot: Spot): boolean {
  return spot.precision === 'exact' || spot.precision === 'near';
}

/** Known well enough to decide what the map shows first. */
export function isClose(spot: Spot): boolean {
  return spot.precision !== 'country' && spot.radiusKm <= 200;
}

function known(state: State | null | undefined, spots: Map<string, Spot>): Spot | undefined {
  const spot = spotOf(state);
  const seen = spot && spots.get(spot.key);
  if (seen) return seen;
  if (spot) spots.set(spot.key, spot);
  return spot;
}

/** Where a state is, if anybody placed it. */
export function spotOf(state: State | null | undefined): Spot | undefined {
  if (state?.lat == null || state.lon == null) return undefined;
  const key = state.place ?? `${state.lat},${state.lon}`;
  const precision = state.precision ?? 'near';
  const radiusKm = state.radiusKm ?? RADIUS[precision];
  return { key, place: state.place ?? undefined, lon: state.lon, lat: state.lat, precision, radiusKm };
}
