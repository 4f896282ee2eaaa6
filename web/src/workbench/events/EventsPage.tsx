import { useMemo, useState } from 'react';
import { allNames, useFacets } from '../../api/claims';
import { type EventSort, useEvents } from '../../api/events';
import { filtersOf } from '../../api/filters';
import { useNaming } from '../../claim/useNaming';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { claims as claimsWords } from '../../i18n/workbench/claims';
import { events as eventsWords } from '../../i18n/workbench/events';
import { shell } from '../../i18n/workbench/shell';
import { Choices } from '../claims/Choices';
import claimsStyles from '../claims/claims.module.css';
import { Filters } from '../claims/Filters';
import { Link, useAddress } from '../shell/addressContext';
import { EmptyState } from '../shell/EmptyState';
import { useKeys } from '../shell/keysContext';
import { Loading } from '../shell/Loading';
import { ProblemNote } from '../shell/ProblemNote';
import { Table } from '../table/Table';
import { EventPanel } from './EventPanel';
import { EventRow } from './EventRow';
import styles from './events.module.css';
import { Making } from './Making';

/** Happenings, each with all who tell it. */
export function EventsPage() {
  const { lang } = useLanguage();
  const words = useWords(eventsWords);
  const claims = useWords(claimsWords);
  const { toStart } = useWords(shell);
  const { params, change } = useAddress();
  const { sort: _, ...filters } = useMemo(() => filtersOf(params), [params]);
  const sort = (params.get('sort') ?? 'newest') as EventSort;
  const list = useEvents(filters, sort);
  const facets = useFacets(filters);
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const names = useNaming(useMemo(() => allNames(pages ?? []), [pages]));
  const total = pages?.[0]?.total ?? 0;
  const making = pages?.[0]?.making;
  const known = pages && (rows.length > 0 || !making);
  const shown = params.get('event') ?? undefined;
  const [chosen, setChosen] = useState(0);
  const asked = rows.findIndex((row) => row.id === shown);
  const at = Math.max(0, asked >= 0 ? asked : Math.min(chosen, rows.length - 1));
  const show = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setChosen(next);
    change({ event: rows[next]?.id }, 'quietly');
  };
  useKeys(words.table, [
    { keys: 'j', does: words.keys.down, run: () => show(at + 1) },
    { keys: 'k', does: words.keys.up, run: () => show(at - 1) },
    { keys: 'ArrowDown', does: words.keys.down, run: () => show(at + 1) },
    { keys: 'ArrowUp', does: words.keys.up, run: () => show(at - 1) },
    { keys: 'Enter', does: words.keys.open, run: () => show(at) },
    { keys: 'Escape', does: words.close, run: () => change({ event: undefined }, 'quietly') },
  ]);
  const narrowed = Object.keys(filters).length > 0;

  return (
    <div className={styles.page} data-open={shown !== undefined || undefined}>
      <Filters filters={filters} facets={facets.data} />
      <div className={claimsStyles.results}>
        <div className={claimsStyles.head}>
          <h1>
            {words.title} <small aria-live="polite">{known && plural(total, words.count, lang)}</small>
          </h1>
        </div>
        <Choices filters={filters} facets={facets.data} sorts={words.sort} sort={sort} />
        {list.error && <ProblemNote error={list.error} onRetry={() => list.refetch()} />}
        {list.isPending && <Loading />}
        {making && <Making job={making} waiting={rows.length > 0 ? (pages?.[0]?.waiting ?? 0) : 0} />}
        {known && rows.length === 0 && (
          <EmptyState title={narrowed ? words.none : words.empty}>
            <p>
              {narrowed ? words.noneNow : words.emptyNow}{' '}
              {narrowed ? <Link page="events">{claims.clear}</Link> : <Link page="start">{toStart}</Link>}
            </p>
          </EmptyState>
        )}
        {rows.length > 0 && (
          <Table
            label={words.table}
            columns={words.columns}
            layout={styles.row}
            ids={rows.map((row) => row.id)}
            total={total}
            at={at}
            onAt={show}
            picked={[]}
            stale={list.isPlaceholderData}
            onEnd={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) list.fetchNextPage();
            }}
            row={(row) => {
              const event = rows[row.index];
              return event && <EventRow key={event.id} event={event} names={names} {...row} />;
            }}
          />
        )}
      </div>
      {shown && <EventPanel id={shown} onClose={() => change({ event: undefined }, 'quietly')} />}
    </div>
  );
}
