import { useMemo } from 'react';
import { allNames, useClaims, useFacets } from '../../api/claims';
import { filtersOf } from '../../api/filters';
import { useNaming } from '../../claim/useNaming';
import { useLanguage } from '../../i18n/language';
import { formatNumber, plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { claims as claimsWords } from '../../i18n/workbench/claims';
import { shell } from '../../i18n/workbench/shell';
import { Link, useAddress } from '../shell/addressContext';
import { EmptyState } from '../shell/EmptyState';
import { Loading } from '../shell/Loading';
import { ProblemNote } from '../shell/ProblemNote';
import { Choices } from './Choices';
import { ClaimTable } from './ClaimTable';
import styles from './claims.module.css';
import { Export } from './Export';
import { Filters } from './Filters';

/** Every claim of every report: searched, narrowed, sorted, decided. */
export function ClaimsPage() {
  const { lang } = useLanguage();
  const words = useWords(claimsWords);
  const { toStart } = useWords(shell);
  const { params } = useAddress();
  const filters = useMemo(() => filtersOf(params), [params]);
  const list = useClaims(filters);
  const facets = useFacets(filters);
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const names = useNaming(useMemo(() => allNames(pages ?? []), [pages]));
  const total = facets.data?.total;
  const narrowed = Object.keys(filters).some((name) => name !== 'sort');

  return (
    <div className={styles.page}>
      <Filters filters={filters} facets={facets.data} />
      <div className={styles.results}>
        <div className={styles.head}>
          <h1>
            {words.title}{' '}
            <small aria-live="polite">
              {total === undefined ? words.counting : plural(total, words.count, lang)}
            </small>
          </h1>
          {rows.length > 0 && total !== undefined && rows.length < total && (
            <span className={styles.soft}>{words.loaded(formatNumber(rows.length, lang))}</span>
          )}
          {rows.length > 0 && <Export />}
        </div>
        <Choices filters={filters} facets={facets.data} sorts={words.sorts} sort={filters.sort ?? 'newest'} />
        {list.error && <ProblemNote error={list.error} onRetry={() => list.refetch()} />}
        {list.isPending && <Loading />}
        {list.data && rows.length === 0 && (
          <EmptyState title={narrowed ? words.none : words.empty}>
            <p>
              {narrowed ? words.noneNow : words.emptyNow}{' '}
              {narrowed ? <Link page="claims">{words.clear}</Link> : <Link page="start">{toStart}</Link>}
            </p>
          </EmptyState>
        )}
        {rows.length > 0 && (
          <ClaimTable
            rows={rows}
            total={total ?? rows.length}
            names={names}
            stale={list.isPlaceholderData}
            onEnd={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) list.fetchNextPage();
            }}
          />
        )}
      </div>
    </div>
  );
}
