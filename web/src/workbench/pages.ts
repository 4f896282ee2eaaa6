import { type ComponentType, lazy } from 'react';

/** A page of the workbench: its name in addresses and words, the key that follows `g`, and what it shows. */
export interface Page {
  id: string;
  key: string;
  View: ComponentType;
}

/** In the order in which an analyst meets them. */
export const pages: Page[] = [
  { id: 'start', key: 's', View: lazy(() => import('./start/StartPage')) },
  { id: 'reader', key: 'r', View: lazy(() => import('./reader/ReaderPage')) },
  { id: 'claims', key: 'c', View: lazy(() => import('./claims/ClaimsPage')) },
  { id: 'events', key: 'e', View: lazy(() => import('./events/EventsPage')) },
  { id: 'map', key: 'm', View: lazy(() => import('./map/MapPage')) },
  { id: 'account', key: 'a', View: lazy(() => import('./account/AccountPage')) },
  { id: 'sources', key: 'o', View: lazy(() => import('./sources/SourcesPage')) },
  { id: 'dossier', key: 'd', View: lazy(() => import('./dossier/DossierPage')) },
];
