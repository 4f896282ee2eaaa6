import type { Account, AccountPageData, Flow, Incident, State } from './types';

type Loose<T> = { [K in keyof T]?: T[K] | null };

/** Reads the account the page carries; undefined when none has been put in yet. */
export function readAccount(document: Document): AccountPageData | undefined {
  const text = document.getElementById('masarat-data')?.textContent?.trim() ?? '';
  return text.startsWith('{') ? complete(JSON.parse(text)) : undefined;
}

/** Fills what the contract lets be absent, so that the rest of the page never asks twice. */
export function complete(raw: Loose<AccountPageData>): AccountPageData {
  const study = raw.study ?? { id: '', title: { en: '', ar: '' }, states: [] };
  return {
    study: { ...study, states: study.states ?? [] },
    account: completeAccount(raw.account ?? {}, study.convention ?? ''),
    claims: raw.claims ?? [],
    reports: raw.reports ?? [],
    names: { places: raw.names?.places ?? {}, actors: raw.names?.actors ?? {} },
  };
}

function completeAccount(raw: Loose<Account>, convention: string): Account {
  return {
    convention: raw.convention ?? convention,
    states: (raw.states ?? []).map((stock) => ({
      ...stock,
      low: stock.low ?? 0,
      claims: stock.claims ?? [],
    })),
    flows: (raw.flows ?? []).map(completeFlow),
    sums: raw.sums ?? [],
    events: (raw.events ?? []).map((event) => ({ ...event, claims: event.claims ?? [] })),
    incidents: (raw.incidents ?? []).map(completeIncident),
    listed: raw.listed ?? [],
    contradictions: raw.contradictions ?? [],
    repairs: raw.repairs ?? [],
    repairWeights: raw.repairWeights ?? [],
    contradictionTexts: raw.contradictionTexts ?? [],
    sensitivity: raw.sensitivity,
    narrowing: raw.narrowing,
    narrowings: raw.narrowings ?? [],
  };
}

function completeFlow(flow: Loose<Flow> & Pick<Flow, 'id' | 'from' | 'to'>): Flow {
  return {
    ...flow,
    low: flow.low ?? 0,
    via: flow.via ?? [],
    claims: flow.claims ?? [],
    contested: flow.contested ?? false,
    sides: flow.sides ?? [],
    events: flow.events ?? [],
  };
}

function completeIncident(incident: Loose<Incident> & Pick<Incident, 'id' | 'manner'>): Incident {
  return {
    ...incident,
    low: incident.low ?? 0,
    at: states(incident.at),
    by: incident.by ?? [],
    claims: incident.claims ?? [],
  };
}

/** A state, a list of states or nothing, as a list. */
export function states(one: State | State[] | null | undefined): State[] {
  if (one == null) return [];
  return Array.isArray(one) ? one : [one];
}
