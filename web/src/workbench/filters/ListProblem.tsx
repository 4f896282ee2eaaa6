import { useFacets } from '../../api/claims';
import type { FacetName, Filters } from '../../api/filters';
import { tooManyOf } from '../../api/problem';
import { useLanguage } from '../../i18n/language';
import { formatNumber } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { claims as claimsWords } from '../../i18n/workbench/claims';
import { filterWords } from '../../i18n/workbench/filters';
import { facetLabel, valuesOf } from '../claims/facetLabel';
import { Link, useAddress } from '../shell/addressContext';
import { ProblemNote } from '../shell/ProblemNote';
import styles from './filters.module.css';

/** Values of a facet that are offered. */
const OFFERED = 8;

interface Props {
  error: unknown;
  filters: Filters;
  /** By what it can be narrowed where it is too much, the most telling first. */
  by: readonly FacetName[];
  onRetry: () => void;
}

/** What went wrong with a list; where too many claims fit, how they are spread, and what would leave few enough. */
export function ListProblem({ error, filters, by, onRetry }: Props) {
  const many = tooManyOf(error);
  if (!many) return <ProblemNote error={error} onRetry={onRetry} />;
  return (
    <>
      <ProblemNote error={error} />
      <Narrower filters={filters} by={by} most={many.most} />
    </>
  );
}

function Narrower({ filters, by, most }: Pick<Props, 'filters' | 'by'> & { most: number }) {
  const { lang } = useLanguage();
  const words = useWords(filterWords);
  const { facets: names } = useWords(claimsWords);
  const { page, params } = useAddress();
  const facets = useFacets(filters).data;
  const now = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
  return (
    <div className={styles.narrower}>
      {by
        .filter((name) => !params.has(name) && valuesOf(facets, name).length > 1)
        .map((name) => (
          <section key={name}>
            <h2>{names[name]}</h2>
            <ul>
              {valuesOf(facets, name)
                .slice(0, OFFERED)
                .map((one) => (
                  <li key={one.value}>
                    {one.count <= most ? (
                      <Link page={page} params={{ ...now, [name]: one.value }}>
                        {facetLabel(name, one, lang)}
                      </Link>
                    ) : (
                      <span>{facetLabel(name, one, lang)}</span>
                    )}{' '}
                    <small>{formatNumber(one.count, lang)}</small>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      <p>
        <Link page="claims" params={now}>
          {words.oneByOne}
        </Link>
      </p>
    </div>
  );
}
