import { FACETS, type Filters } from '../../api/filters';
import type { Facets } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/workbench/bilingual';
import { claims as claimsWords } from '../../i18n/workbench/claims';
import { Link, useAddress } from '../shell/addressContext';
import styles from './claims.module.css';
import { facetLabel, valuesOf } from './facetLabel';

interface Props {
  filters: Filters;
  facets: Facets | undefined;
  /** Orders by their names in the contract, the usual one first. */
  sorts: Record<string, string>;
  sort: string;
}

/** What is chosen, each to be taken away, and the order. */
export function Choices({ filters, facets, sorts, sort }: Props) {
  const { lang } = useLanguage();
  const words = useWords(claimsWords);
  const { page, params, change } = useAddress();
  const chosen = FACETS.flatMap((name) => params.getAll(name).map((value) => ({ name, value })));
  const q = params.get('q');
  return (
    <div className={styles.choices}>
      {q && <Chip label={`“${q}”`} onRemove={() => change({ q: undefined })} />}
      {chosen.map(({ name, value }) => {
        const known = valuesOf(facets, name).find((one) => one.value === value) ?? { value };
        return (
          <Chip
            key={`${name}:${value}`}
            label={facetLabel(name, known, lang)}
            onRemove={() => change({ [name]: params.getAll(name).filter((one) => one !== value) })}
          />
        );
      })}
      {chosen.length > 1 && <Link page={page}>{words.clear}</Link>}
      <div className={styles.order}>
        {q && (
          <label>
            <input
              type="checkbox"
              checked={filters.exact ?? false}
              onChange={(event) => change({ exact: event.currentTarget.checked ? 'true' : undefined })}
            />{' '}
            {words.exact}
          </label>
        )}
        <label>
          {words.sort}{' '}
          <select value={sort} onChange={(event) => change({ sort: event.currentTarget.value })}>
            {Object.entries(sorts).map(([one, name]) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const words = useWords(claimsWords);
  return (
    <button type="button" className={styles.chip} onClick={onRemove} aria-label={words.removeFilter(label)}>
      <bdi>{label}</bdi> <span aria-hidden="true">×</span>
    </button>
  );
}
