import type { Source } from '../../api/types';

/** The filters that choose a source's claims, as far as filters can. */
export function filterOf(source: Source): Record<string, string> {
  if (source.publisher) return { publisher: source.publisher };
  return source.class ? { source_class: source.class } : {};
}
