import { type ComponentType, lazy } from 'react';

/** A page of the workbench: its name in addresses and words, the key that follows `g`, and what it shows. */
export interface Page {
  id: string;
  key: string;
  View: ComponentType;
  /** Brings its script, before anybody goes there. */
  bring: () => void;
}

/** In the order in which an analyst meets them. */
export const pages: Page[] = [
  page('start', 's', () => import('./start/StartPage')),
  page('reader', 'r', () => import('./reader/ReaderPage')),
  page('claims', 'c', () => import('./claims/ClaimsPage')),
  page('events', 'e', () => import('./events/EventsPage')),
  page('map', 'm', () => import('./map/MapPage')),
  page('account', 'a', () => import('./account/AccountPage')),
  page('sources', 'o', () => import('./sources/SourcesPage')),
  page('dossier', 'd', () => import('./dossier/DossierPage')),
];

function page(id: string, key: string, load: () => Promise<{ default: ComponentType }>): Page {
  // Where it cannot be brought ahead, whoever goes there is told.
  return { id, key, View: lazy(load), bring: () => void load().catch(() => {}) };
}
