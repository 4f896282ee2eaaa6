import type { components } from '../contract/api';

// Names of the contract's schemas, as the workbench uses them.
type Schemas = components['schemas'];

export type Status = Schemas['Status'];
export type Job = Schemas['Job'];
export type ReportSummary = Schemas['ReportSummary'];
export type StoredReport = Schemas['StoredReport'];
export type NewReport = Schemas['NewReport'];
export type Claim = Schemas['Claim'];
export type State = Schemas['State'];
export type StoredClaim = Schemas['StoredClaim'];
export type MarkupRun = Schemas['Markup']['items'][number];
export type Line = Schemas['Lines']['items'][number];
export type PlaceFound = Schemas['PlaceFound'];
export type Quantity = Schemas['Quantity'];
export type Facets = Schemas['Facets'];
export type Names = Schemas['Names'];
export type Decision = Schemas['Decision'];
export type NewDecision = Schemas['NewDecision'];
export type ClaimConflict = Schemas['ClaimConflict'];
export type Explanation = Schemas['Explanation'];
export type Mention = Schemas['Mention'];
export type Event = Schemas['Event'];
export type StudyHead = Schemas['StudyHead'];
export type Study = Schemas['Study'];
export type StudyProblem = Schemas['StudyProblem'];
export type StudyConflict = Schemas['StudyConflict'];
export type AccountTier = Schemas['AccountTier'];
export type Convention = Schemas['Convention'];
export type MapLayer = Schemas['MapLayer'];
export type Leg = Schemas['Leg'];
export type Mark = Schemas['Mark'];
export type Sources = Schemas['Sources'];
export type Source = Schemas['Source'];
export type Agreement = Schemas['Agreement'];
export type Unseen = Schemas['Unseen'];
