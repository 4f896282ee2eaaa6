import { FACETS, type FacetName } from '../../api/filters';
import { useLanguage } from '../../i18n/language';
import type { Naming } from '../../i18n/naming';
import { useWords } from '../../i18n/workbench/bilingual';
import { claimWords } from '../../i18n/workbench/claim';
import { filterWords } from '../../i18n/workbench/filters';
import { Link, useAddress } from '../shell/addressContext';
import styles from './filters.module.css';

/** What narrows the claims shown, each with a way to take it away. */
export function FilterChips({ names }: { names: Naming }) {
  const words = useWords(filterWords);
  const review = useWords(claimWords).review;
  const { words: common } = useLanguage();
  const { params, change } = useAddress();
  const chips = [...FACETS, 'q' as const, 'from' as const, 'to' as const].flatMap((name) =>
    params.getAll(name).map((value) => ({ name, value })),
  );
  const said = (name: FacetName | 'q' | 'from' | 'to', value: string) => {
    const dictionary = {
      review,
      manner: common.manner,
      source_class: common.attribution,
      stance: common.stance,
    }[name as string];
    if (name === 'actor') return names.actor(value);
    return name === 'place' ? names.place(value) : (dictionary?.[value] ?? value);
  };
  return (
    <p className={styles.chips}>
      {chips.length > 0 && <span>{words.filters}</span>}
      {chips.map(({ name, value }) => (
        <button
          key={`${name} ${value}`}
          type="button"
          aria-label={words.without(said(name, value))}
          onClick={() => change({ [name]: params.getAll(name).filter((one) => one !== value) })}
        >
          <bdi>{said(name, value)}</bdi> ×
        </button>
      ))}
      <Link page="claims" params={Object.fromEntries(FACETS.map((name) => [name, params.getAll(name)]))}>
        {words.choose}
      </Link>
    </p>
  );
}
