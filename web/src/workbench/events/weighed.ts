/** What one field says of whether two events are the same. */
export interface Weighed {
  field: string;
  level: string;
  /** How many times likelier it makes that they are the same, or less likely where it speaks against. */
  times: number;
  speaks: 'for' | 'against';
}

/** Fields that say less than this are left out. */
const LEAST = 1.1;

/** What each field weighs, as the server writes it: `days: one day (+2.5); actors: others (-1.4)`; the heaviest first. */
export function weighed(reason: string): Weighed[] {
  return reason
    .split('; ')
    .flatMap((part): Weighed[] => {
      const found = /^([^:]+): (.*) \(([+-][\d.]+)\)$/.exec(part);
      if (!found) return [];
      const [, field = '', level = '', weight = ''] = found;
      const speaks = weight.startsWith('-') ? 'against' : 'for';
      return [{ field, level, times: 2 ** Math.abs(Number(weight)), speaks }];
    })
    .filter(({ times }) => times >= LEAST)
    .sort((a, b) => b.times - a.times);
}
