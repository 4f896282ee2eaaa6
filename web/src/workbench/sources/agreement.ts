import type { Agreement } from '../../api/types';

/** A share with the interval that so few trials allow. */
export interface Share {
  agree: number;
  events: number;
  low: number;
  high: number;
}

/** Quantile of the normal distribution that leaves 2.5 % on each side. */
const Z = 1.959964;

/**
 * The 95 % score interval of a share: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927).
 */
export function wilson(agree: number, events: number): Share {
  if (events <= 0) return { agree, events, low: 0, high: 1 };
  const share = agree / events;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * events)) / (1 + z2 / events);
  const half =
    (Z / (1 + z2 / events)) * Math.sqrt((share * (1 - share)) / events + z2 / (4 * events * events));
  return { agree, events, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** How far a source agrees with all others; what it tells in another's words is no agreement and left out. */
export function agreementOf(source: string, agreements: readonly Agreement[]): Share | undefined {
  let agree = 0;
  let events = 0;
  for (const pair of agreements) {
    if (pair.a !== source && pair.b !== source) continue;
    events += pair.events - pair.copied;
    agree += Math.max(0, pair.agree - pair.copied);
  }
  return events > 0 ? wilson(agree, events) : undefined;
}

/** Finds a pair whichever of the two comes first. */
export function pairs(agreements: readonly Agreement[]): (a: string, b: string) => Agreement | undefined {
  const known = new Map(agreements.map((pair) => [[pair.a, pair.b].sort().join('\n'), pair]));
  return (a, b) => known.get([a, b].sort().join('\n'));
}
