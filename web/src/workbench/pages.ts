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
];
