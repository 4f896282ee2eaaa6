import type { FacetName } from '../../api/filters';
import type { Facets } from '../../api/types';
import type { Lang } from '../../contract/types';
import { isolated, readable } from '../../i18n/naming';
import { dictionaries } from '../../i18n/numbers';
import { claimWords } from '../../i18n/workbench/claim';

type Value = Facets['facets'][number]['values'][number];

/** How a value of a facet is called. */
export function facetLabel(facet: FacetName, value: Pick<Value, 'value' | 'label'>, lang: Lang): string {
  const words = dictionaries[lang];
  const known = {
    review: claimWords[lang].review,
    manner: words.manner,
    stance: words.stance,
    source_class: words.attribution,
  } as Partial<Record<FacetName, Record<string, string>>>;
  if (value.label) return value.label[lang];
  const word = known[facet]?.[value.value];
  if (word) return word;
  return facet === 'actor' ? readable(value.value) : isolated(value.value);
}

/** The values of a facet, as far as they were counted. */
export function valuesOf(facets: Facets | undefined, name: FacetName): Value[] {
  return facets?.facets.find((facet) => facet.name === name)?.values ?? [];
}
