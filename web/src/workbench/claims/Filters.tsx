import { useState } from 'react';
import { useFacetsWithout } from '../../api/claims';
import { type Filters as Chosen, FACETS, type FacetName } from '../../api/filters';
import type { Facets } from '../../api/types';
import { useLanguage } from '../../i18n/language';
import { formatNumber, plural } from '../../i18n/numbers';
import { useWords } from '../../i18n/workbench/bilingual';
import { claims as claimsWords } from '../../i18n/workbench/claims';
import { useAddress } from '../shell/addressContext';
import styles from './claims.module.css';
import { facetLabel, valuesOf } from './facetLabel';

/** Values of a facet that are shown before "more". */
const FIRST = 5;

interface Props {
  filters: Chosen;
  facets: Facets | undefined;
}

/** What a list of claims can be narrowed by, with how many claims each would leave. */
export function Filters({ filters, facets }: Props) {
  const words = useWords(claimsWords);
  const { params, change } = useAddress();
  const [open, setOpen] = useState(false);
  const chosen = FACETS.filter((name) => params.has(name));
  const others = useFacetsWithout(filters, chosen);
  const countsOf = (name: FacetName) =>
    valuesOf(chosen.includes(name) ? (others[chosen.indexOf(name)]?.data ?? facets) : facets, name);
  return (
    <aside className={styles.filters} data-open={open || undefined} aria-label={words.filters}>
      <button type="button" className={styles.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.showFilters}
      </button>
      <div className={styles.facets}>
        <fieldset className={styles.period}>
          <legend>{words.period}</legend>
          <input
            type="date"
            aria-label={words.from}
            value={params.get('from') ?? ''}
            onChange={(event) => change({ from: event.currentTarget.value })}
          />
          <input
            type="date"
            aria-label={words.to}
            value={params.get('to') ?? ''}
            onChange={(event) => change({ to: event.currentTarget.value })}
          />
        </fieldset>
        {FACETS.map((name) => (
          <FacetGroup key={name} name={name} values={countsOf(name)} />
        ))}
      </div>
    </aside>
  );
}

function FacetGroup({ name, values }: { name: FacetName; values: ReturnType<typeof valuesOf> }) {
  const { lang } = useLanguage();
  const words = useWords(claimsWords);
  const { params, change } = useAddress();
  const [all, setAll] = useState(false);
  const chosen = params.getAll(name);
  const shown = all ? values : values.filter((one, n) => n < FIRST || chosen.includes(one.value));
  const more = values.length - shown.length;
  if (values.length === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend>{words.facets[name]}</legend>
      {shown.map((one) => (
        <label key={one.value}>
          <input
            type="checkbox"
            checked={chosen.includes(one.value)}
            onChange={(event) =>
              change({
                [name]: event.currentTarget.checked
                  ? [...chosen, one.value]
                  : chosen.filter((other) => other !== one.value),
              })
            }
          />
          <span>{facetLabel(name, one, lang)}</span>
          <small>{formatNumber(one.count, lang)}</small>
        </label>
      ))}
      {(more > 0 || all) && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? words.fewer : plural(more, words.more, lang)}
        </button>
      )}
    </fieldset>
  );
}
