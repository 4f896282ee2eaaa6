/** What the account page is given: see `fixtures/` for an example of every part. */

export type Lang = 'ar' | 'en';
export type Bilingual = Record<Lang, string>;
export type Precision = 'exact' | 'near' | 'district' | 'province' | 'region' | 'country';

export interface State {
  place?: string | null;
  actor?: string | null;
  status?: string | null;
  lat?: number | null;
  lon?: number | null;
  precision?: Precision | null;
  radiusKm?: number | null;
}

export interface When {
  start?: string | null;
  end?: string | null;
  precision: 'day' | 'week' | 'month' | 'season' | 'year' | 'range';
}

export interface Attribution {
  class: string;
  actor?: string | null;
}

/** Bounds on a count. A `high` of null is open: no report bounds it. */
export interface Interval {
  low: number;
  high?: number | null;
}

export interface Holds {
  low?: string[];
  high?: string[];
}

export interface Quantity {
  form: string;
  value?: number[] | null;
  term?: string | null;
  unit?: string | null;
  text?: string | null;
  per?: string | null;
  low?: number | null;
  high?: number | null;
}

export interface Claim {
  id: string;
  report: string;
  /** Half-open offsets in Unicode code points of the report's text. */
  evidence: { start: number; end: number; quote: string };
  kind: 'transition' | 'presence' | 'incident';
  manner: string;
  who?: { actor?: string | string[] | null; role?: string | null } | null;
  quantity?: Quantity | null;
  from?: State | State[] | null;
  to?: State | State[] | null;
  via?: State[] | null;
  at?: State | State[] | null;
  by?: string[] | null;
  when?: When | null;
  attribution?: Attribution | null;
  stance: string;
  denies?: 'amount' | 'fact' | null;
  rule?: string | null;
  score?: number | null;
}

export interface Report {
  id: string;
  title?: string | null;
  /** Absent where it is asked for only when somebody reads it. */
  text?: string | null;
  published?: string | null;
  publisher?: string | null;
  url?: string | null;
  language?: string | null;
}

export interface StudyState {
  id: string;
  label: Bilingual;
}

export interface Study {
  id: string;
  title: Bilingual;
  period?: { start?: string | null; end?: string | null; step?: string | null } | null;
  convention?: string | null;
  states: StudyState[];
}

/** A figure that another convention reads otherwise, by the conventions' names. */
export interface Varying {
  kind: 'stock' | 'flow' | 'incidents';
  id: string;
  readings: Record<string, Interval>;
}

/** What hangs on how words for numbers are read. */
export interface Sensitivity {
  conventions: string[];
  figures: Varying[];
}

export interface Stock extends Interval {
  id: string;
  label?: Bilingual | null;
  period?: { start?: string | null; end?: string | null } | null;
  estimate?: number | null;
  spread?: Interval | null;
  claims: string[];
  holds?: Holds | null;
  explanation?: Bilingual | null;
}

export interface Share {
  term?: string | null;
  low?: number | null;
  high?: number | null;
  of?: string | null;
}

export interface Side extends Interval {
  claims: string[];
  stance: string;
  attribution?: Attribution | null;
}

export interface Flow extends Interval {
  id: string;
  from: string;
  to: string;
  fromState?: State | null;
  toState?: State | null;
  via: State[];
  estimate?: number | null;
  spread?: Interval | null;
  unit?: string | null;
  claims: string[];
  holds?: Holds | null;
  share?: Share | null;
  contested: boolean;
  sides: Side[];
  when?: When | null;
  events: string[];
  explanation?: Bilingual | null;
}

export interface Sum extends Interval {
  from: string;
  to: string;
  flows: string[];
}

export interface Happening extends Interval {
  id: string;
  kind: string;
  manner: string;
  claims: string[];
  contested?: boolean | null;
  when?: When | null;
}

export interface Incident extends Interval {
  id: string;
  manner: string;
  at: State[];
  by: string[];
  claims: string[];
  when?: When | null;
}

export interface Listed {
  claim: string;
  reason: Bilingual;
}

export interface Constraint {
  claim: string;
  side: 'low' | 'high' | 'share' | 'total';
}

export interface Narrowing {
  text: Bilingual;
  /** How many of the open figures it would close. */
  closes: number;
  open: number;
}

export interface Account {
  convention: string;
  states: Stock[];
  flows: Flow[];
  sums: Sum[];
  events: Happening[];
  incidents: Incident[];
  listed: Listed[];
  contradictions: Constraint[][];
  repairs: Constraint[][];
  /** What each repair gives up, in the order of the repairs. */
  repairWeights: number[];
  contradictionTexts: Bilingual[];
  sensitivity?: Sensitivity | null;
  narrowing?: Bilingual | null;
  /** Single facts that would narrow the account, the best first. */
  narrowings: Narrowing[];
}

/** How places (by their English name) and actors (by slug) are called; what is missing is shown as it stands. */
export interface Names {
  places: Record<string, Bilingual>;
  actors: Record<string, Bilingual>;
}

export interface AccountPageData {
  study: Study;
  account: Account;
  claims: Claim[];
  reports: Report[];
  names: Names;
}
