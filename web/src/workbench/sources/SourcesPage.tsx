import { filtersOf } from '../../api/filters';
import { type SourceKind, useSources } from '../../api/sources';
import { useNaming } from '../../claim/useNaming';
import { useLanguage } from '../../i18n/language';
import { plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { sourceWords } from '../../i18n/workbench/sources';
import { FilterChips } from '../filters/FilterChips';
import { ListProblem } from '../filters/ListProblem';
import { useAddress } from '../shell/addressContext';
import { EmptyState } from '../shell/EmptyState';
import { useKeys } from '../shell/keysContext';
import { Loading } from '../shell/Loading';
import { AgreementMatrix } from './AgreementMatrix';
import { Copying } from './Copying';
import { SourceTable } from './SourceTable';
import styles from './sources.module.css';
import { UnseenPart } from './UnseenPart';

const KINDS: SourceKind[] = ['publisher', 'speaker'];

/** By what claims that are too many for one answer are narrowed: first by who tells them. */
const NARROWER = ['publisher', 'source_class', 'year', 'place', 'actor'] as const;

/** Who says what, who agrees, who copies, how far each can be trusted, and what nobody saw. */
export function SourcesPage() {
  const { lang, words: common } = useLanguage();
  const words = useWords(sourceWords);
  const { params, change } = useAddress();
  const { sort: _, ...filters } = filtersOf(params);
  const by: SourceKind = params.get('by') === 'speaker' ? 'speaker' : 'publisher';
  const sources = useSources(filters, by);
  const names = useNaming(undefined);
  const choose = (kind: SourceKind) => change({ by: kind });
  useKeys(words.title, [
    { keys: 'b', does: words.keys.by, run: () => choose(by === 'speaker' ? 'publisher' : 'speaker') },
  ]);
  const { data } = sources;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <FilterChips names={names} />
      <fieldset className={styles.kinds}>
        <legend>{words.by}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name="by" checked={kind === by} onChange={() => choose(kind)} />
            {words.kinds[kind]}
          </label>
        ))}
        {data && (
          <span>
            {plural(data.claims, common.counts.claims, lang)} ·{' '}
            {plural(data.events, common.counts.events, lang)}
          </span>
        )}
      </fieldset>
      {sources.error && (
        <ListProblem
          error={sources.error}
          filters={filters}
          by={NARROWER}
          onRetry={() => sources.refetch()}
        />
      )}
      {sources.isPending && <Loading />}
      {data?.items.length === 0 && (
        <EmptyState title={words.none}>
          <p>{words.noneNow}</p>
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <SourceTable sources={data} />
          <AgreementMatrix sources={data} />
          <Copying sources={data} />
        </>
      )}
      <UnseenPart by={by} />
    </div>
  );
}
