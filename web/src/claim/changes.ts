import type { Claim } from '../api/types';

/** Fields that analysts change; the others say where a claim stands and who read it. */
const CHANGEABLE = [
  'kind',
  'manner',
  'who',
  'quantity',
  'from',
  'to',
  'via',
  'at',
  'by',
  'when',
  'attribution',
  'stance',
  'denies',
  'note',
] as const;

/** What leads from one claim to another: whole fields, null for those that go. */
export function changesBetween(before: Claim, after: Claim): Record<string, unknown> {
  return Object.fromEntries(
    CHANGEABLE.filter((field) => !same(before[field], after[field])).map((field) => [
      field,
      after[field] ?? null,
    ]),
  );
}

/** A claim with changes carried out. */
export function changed(claim: Claim, changes: Record<string, unknown>): Claim {
  const next: Record<string, unknown> = { ...claim };
  for (const [field, value] of Object.entries(changes)) {
    if (value === null) delete next[field];
    else next[field] = value;
  }
  return next as Claim;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** With the fields of objects in one order, and without those that are absent. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]),
  );
}
