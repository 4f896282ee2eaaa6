import type { Claim, Quantity, State } from '../api/types';
import { states } from '../contract/read';
import type { Lang } from '../contract/types';
import { kept } from '../i18n/kept';
import { isolated, type Naming, readable } from '../i18n/naming';
import { dictionaries, formatNumber } from '../i18n/numbers';
import { claimWords } from '../i18n/workbench/claim';

const lists = kept((locale) => new Intl.ListFormat(locale));

/** Whose people a claim speaks of: "fighters (the Plains Brigade)". */
export function whoOf(claim: Claim, names: Naming, lang: Lang): string {
  const words = dictionaries[lang];
  const actors = [claim.who?.actor ?? []].flat().map(names.actor);
  const role = claim.who?.role ? (words.role[claim.who.role] ?? readable(claim.who.role)) : undefined;
  const named = lists(lang).format(actors);
  if (!role) return named;
  return named ? words.statusWith(role, isolated(named)) : role;
}

/** What stands beside what happened, set apart: a word of one case follows no other in Arabic. */
export function beside(words: string): string {
  return words && ` · ${words}`;
}

/** What happened, in one word. */
export function mannerOf(manner: string, lang: Lang): string {
  return dictionaries[lang].manner[manner] ?? readable(manner);
}

/** A number as the text says it, before any convention reads it. */
export function saidOf(quantity: Quantity | null | undefined, lang: Lang): string | undefined {
  const words = claimWords[lang];
  if (!quantity || quantity.form === 'none') return undefined;
  const term = quantity.term ? (words.terms[quantity.term] ?? readable(quantity.term)) : undefined;
  const [first, second] = (quantity.value ?? []).map((one) => formatNumber(one, lang));
  const value = first && second ? dictionaries[lang].interval.range(first, second) : first;
  const said = value ? (words.forms[quantity.form]?.(value) ?? value) : (term ?? quantity.text ?? undefined);
  const unit = quantity.unit && quantity.unit !== 'people' ? words.units[quantity.unit] : undefined;
  const per = quantity.per ? dictionaries[lang].evidence.per[quantity.per] : undefined;
  return [said, unit, per].filter(Boolean).join(' ') || undefined;
}

/** Where from and where to, or where: each end in the names of the language. */
export function pathOf(claim: Claim, names: Naming, lang: Lang): string | undefined {
  const list = (one: State | State[] | null | undefined) =>
    states(one).flatMap((state) => names.where(state) ?? []);
  const join = (ends: string[]) => isolated(ends.join(claimWords[lang].and));
  const at = list(claim.at);
  if (at.length > 0) return join(at);
  const [from, via, to] = [list(claim.from), list(claim.via), list(claim.to)];
  if (from.length + to.length + via.length === 0) return undefined;
  const arrow = dictionaries[lang].path;
  const ends = [from, ...via.map((one) => [one]), to].map((end) => (end.length > 0 ? join(end) : '…'));
  return ends.reduce((way, end) => arrow(way, end));
}
