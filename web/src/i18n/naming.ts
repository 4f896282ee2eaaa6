import type { AccountPageData, Attribution, Flow, Lang, State } from '../contract/types';
import { dictionaries } from './numbers';

/** How one account's states, places and actors are called in one language. */
export interface Naming {
  state: (id: string) => string;
  place: (place: string) => string;
  actor: (slug: string) => string;
  where: (state: State | null | undefined) => string | undefined;
  attribution: (attribution: Attribution | null | undefined) => string;
  path: (flow: Flow) => string;
}

export function naming(data: AccountPageData, lang: Lang): Naming {
  const words = dictionaries[lang];
  const labels = new Map(
    [...data.account.states, ...data.study.states].flatMap((state) =>
      state.label ? [[state.id, state.label[lang]] as const] : [],
    ),
  );
  const state = (id: string) => labels.get(id) ?? readable(id);
  const place = (name: string) => data.names.places[name]?.[lang] ?? name;
  const actor = (slug: string) => data.names.actors[slug]?.[lang] ?? readable(slug);

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

function readable(slug: string): string {
  const spaced = slug.replaceAll(/[-_]/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
