import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { FACETS, filtersOf } from '../../api/filters';
import { useClaim, useLegs } from '../../api/legs';
import { useNaming } from '../../claim/useNaming';
import { useLanguage } from '../../i18n/language';
import { formatNumber, plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { mapWords } from '../../i18n/workbench/map';
import { ClaimEvidence } from '../evidence/ClaimEvidence';
import { FilterChips } from '../filters/FilterChips';
import { Link, useAddress } from '../shell/addressContext';
import { EmptyState } from '../shell/EmptyState';
import { useKeys } from '../shell/keysContext';
import { ProblemNote } from '../shell/ProblemNote';
import { binsOf } from './bins';
import type { Hit } from './hits';
import { type Item, ItemList } from './ItemList';
import { dayOf, isoOf, itemsOf, within } from './items';
import { Legend } from './Legend';
import { MapCanvas } from './MapCanvas';
import styles from './map.module.css';
import { TimeBrush, type Window } from './TimeBrush';

/** The ways that claims tell, on a map and as a list, in a time that is chosen. */
export default function MapPage() {
  const { lang } = useLanguage();
  const words = useWords(mapWords);
  const { params, change } = useAddress();
  const { sort: _, ...filters } = filtersOf(params);
  const layer = useLegs(filters);
  const names = useNaming(layer.data?.names);
  const chosen = params.get('claim') ?? undefined;
  const place = params.get('at') ?? undefined;
  const claim = useClaim(chosen);
  const [fitted, setFitted] = useState(0);

  const items = useMemo(() => itemsOf(layer.data ?? NOTHING), [layer.data]);
  const bins = useMemo(() => binsOf([...items.ways, ...items.marks].map((one) => one.start)), [items]);
  const window = windowOf(params.get('since'), params.get('until'));
  const [since, until] = useDeferredValue(daysOf(window));
  const ways = useMemo(() => items.ways.filter((one) => within(one, since, until)), [items, since, until]);
  const here = useMemo(() => items.marks.filter((one) => within(one, since, until)), [items, since, until]);
  const listed = useMemo(() => listOf(ways, here, place), [ways, here, place]);
  const undated = [...items.ways, ...items.marks].filter((one) => one.start === undefined).length;

  const choose = useCallback((id: string | undefined) => change({ claim: id }, 'quietly'), [change]);
  const onHit = ({ claim: hit, place: at }: Hit) =>
    change({ claim: hit, at: hit ? undefined : at }, 'quietly');

  useKeys(words.title, [
    { keys: 'j', does: words.keys.next, run: () => step(1) },
    { keys: 'k', does: words.keys.before, run: () => step(-1) },
    { keys: ']', does: words.keys.window, run: () => shift(1) },
    { keys: '[', does: words.keys.windowBack, run: () => shift(-1) },
    { keys: 'f', does: words.keys.fit, run: () => setFitted(fitted + 1) },
  ]);

  if (layer.error) return <ProblemNote error={layer.error} onRetry={() => layer.refetch()} />;
  const empty = layer.data && items.ways.length + items.marks.length === 0;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <FilterChips names={names} />
      {layer.data?.more && <p className={styles.more}>{words.more(formatNumber(layer.data.total, lang))}</p>}
      {empty ? (
        <EmptyState title={words.none}>
          <p>{words.noneNow}</p>
        </EmptyState>
      ) : (
        <div className={styles.layout}>
          <div className={styles.main}>
            <MapCanvas
              items={items}
              ways={ways}
              here={here}
              chosen={chosen}
              fitted={`${fitted} ${JSON.stringify(filters)}`}
              name={names.place}
              onHit={onHit}
            />
            {bins.length > 1 && <TimeBrush bins={bins} window={window} undated={undated} onChange={show} />}
            <Legend />
          </div>
          <aside className={styles.beside} aria-label={words.list}>
            <div className={styles.listHead}>
              <h2>{words.list}</h2>
              <p>
                {plural(ways.length, words.legs, lang)} · {plural(here.length, words.marks, lang)}
              </p>
              {place && (
                <p>
                  {words.only(names.place(place))}{' '}
                  <button type="button" onClick={() => change({ at: undefined }, 'quietly')}>
                    {words.allPlaces}
                  </button>
                </p>
              )}
            </div>
            <ItemList items={listed} chosen={chosen} name={names.place} onChoose={choose} />
            <section className={styles.evidence} aria-label={words.evidence} aria-live="polite">
              {!chosen && <p className={styles.soft}>{words.noClaim}</p>}
              {chosen && claim.error && <ProblemNote error={claim.error} />}
              {chosen && claim.data && (
                <ClaimEvidence key={claim.data.id} stored={claim.data} names={names} />
              )}
            </section>
            <Link page="claims" params={shared()}>
              {words.inList}
            </Link>
          </aside>
        </div>
      )}
    </div>
  );

  /** The filters of this page, as other pages read them. */
  function shared(): Record<string, string[]> {
    return Object.fromEntries([...FACETS, 'q', 'from', 'to'].map((name) => [name, params.getAll(name)]));
  }

  function step(by: number): void {
    const now = listed.findIndex((one) => one.claim === chosen);
    const next = listed[now < 0 ? 0 : Math.min(listed.length - 1, Math.max(0, now + by))];
    choose(next?.claim);
  }

  function shift(by: number): void {
    const [first, last] = window;
    if (first + by >= 0 && last + by < bins.length) show([first + by, last + by]);
  }

  function show([first, last]: Window): void {
    const whole = first === 0 && last === bins.length - 1;
    const [start, end] = daysOf([first, last]);
    change(
      {
        since: whole || start === undefined ? undefined : isoOf(start),
        until: whole || end === undefined ? undefined : isoOf(end),
      },
      'quietly',
    );
  }

  function daysOf([first, last]: Window): [number | undefined, number | undefined] {
    return [
      first === 0 ? undefined : bins[first]?.start,
      last >= bins.length - 1 ? undefined : bins[last]?.end,
    ];
  }

  /** The bins that the days of the address lie in. */
  function windowOf(from: string | null, to: string | null): Window {
    const first = from ? bins.findIndex((bin) => bin.end >= dayOf(from)) : 0;
    const last = to ? bins.findLastIndex((bin) => bin.start <= dayOf(to)) : bins.length - 1;
    return [Math.max(0, first), last < 0 ? bins.length - 1 : last];
  }
}

const NOTHING = { legs: [], marks: [], total: 0, more: false, names: { places: {}, actors: {} } };

/** The newest first, what has no date last; only those at a place if one is chosen. */
function listOf(ways: Item[], here: Item[], place: string | undefined): Item[] {
  const at = (item: Item) =>
    'to' in item ? item.from.key === place || item.to.key === place : item.at.key === place;
  return [...ways, ...here]
    .filter((item) => place === undefined || at(item))
    .sort((a, b) => (b.start ?? Number.NEGATIVE_INFINITY) - (a.start ?? Number.NEGATIVE_INFINITY) || 0);
}
