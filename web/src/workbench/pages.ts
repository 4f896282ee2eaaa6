import { type ComponentType, lazy } from 'react';
import { bringClaims } from '../api/claims';
import { filtersOf } from '../api/filters';
import { bringLegs } from '../api/legs';
import { bringReports } from '../api/reports';
import { bringStatus } from '../api/status';
import { ClaimsPage } from './claims/ClaimsPage';
import { DossierPage } from './dossier/DossierPage';
import { EventsPage } from './events/EventsPage';
import { ReaderPage } from './reader/ReaderPage';
import { SourcesPage } from './sources/SourcesPage';
import { StartPage } from './start/StartPage';

/** A page of the workbench: its name in addresses and words, the key that follows `g`, and what it shows. */
export interface Page {
  id: string;
  key: string;
  View: ComponentType;
  /** Brings its script, before anybody goes there, where it is too large to come with the others. */
  bring?: () => void;
  /** Asks the server what the page shows first, before anything is drawn. */
  ask?: (params: URLSearchParams) => void;
}

/** In the order in which an analyst meets them. Those with a small script come at once: one answer is quicker than ten. */
export const pages: Page[] = [
  { id: 'start', key: 's', View: StartPage, ask: bringStatus },
  { id: 'reader', key: 'r', View: ReaderPage, ask: (params) => bringReports(params.get('report')) },
  { id: 'claims', key: 'c', View: ClaimsPage, ask: (params) => bringClaims(filtersOf(params)) },
  { id: 'events', key: 'e', View: EventsPage },
  {
    id: 'map',
    key: 'm',
    ...later(() => import('./map/MapPage')),
    ask: (params) => {
      const { sort: _, ...filters } = filtersOf(params);
      bringLegs(filters);
    },
  },
  { id: 'account', key: 'a', ...later(() => import('./account/AccountPage')) },
  { id: 'sources', key: 'o', View: SourcesPage },
  { id: 'dossier', key: 'd', View: DossierPage },
];

function later(load: () => Promise<{ default: ComponentType }>): Pick<Page, 'View' | 'bring'> {
  // Where it cannot be brought ahead, whoever goes there is told.
  return { View: lazy(load), bring: () => void load().catch(() => {}) };
}
