import type { Attribution, Bilingual, Flow, Lang, Names, State } from '../contract/types';
import { dictionaries } from './numbers';

/** How states, places and actors are called in one language. */
export interface Naming {
  state: (id: string) => string;
  place: (place: string) => string;
  actor: (slug: string) => string;
  where: (state: State | null | undefined) => string | undefined;
  attribution: (attribution: Attribution | null | undefined) => string;
  path: (flow: Flow) => string;
}

/**
 * @param names of places and actors
 * @param labels of a study's states, by id
 */
export function naming(names: Names, labels: ReadonlyMap<string, Bilingual>, lang: Lang): Naming {
  const words = dictionaries[lang];
  const state = (id: string) => labels.get(id)?.[lang] ?? readable(id);
  const place = (name: string) => names.places[name]?.[lang] ?? name;
  const actor = (slug: string) => names.actors[slug]?.[lang] ?? readable(slug);

  const where = (of: State | null | undefined) => {
    if (of?.place) return place(of.place);
    const status = of?.status ? (words.status[of.status] ?? readable(of.status)) : undefined;
    if (status && of?.actor) return words.statusWith(status, actor(of.actor));
    return status ?? (of?.actor ? actor(of.actor) : undefined);
  };

  const attribution = (of: Attribution | null | undefined) => {
    const cls = words.attribution[of?.class ?? 'author'] ?? readable(of?.class ?? '');
    return of?.actor ? words.attributionOf(cls, actor(of.actor)) : cls;
  };

  const end = (of: State | null | undefined, id: string) => {
    const label = state(id);
    if (of?.place) return of.status ? words.statusWith(place(of.place), label) : place(of.place);
    const holder = of?.status === 'custody' && of.actor ? actor(of.actor) : undefined;
    return holder ? words.statusWith(label, holder) : label;
  };

  const path = (flow: Flow) =>
    words.path(isolated(end(flow.fromState, flow.from)), isolated(end(flow.toState, flow.to)));

  return { state, place, actor, where, attribution, path };
}

/** Text that keeps its own direction, so that the arrow between two names points the way the page reads. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A slug as words. */
export function readable(slug: string): string {
  const spaced = slug.replaceAll(/[-_]/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
