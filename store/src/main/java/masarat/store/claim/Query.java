package masarat.store.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Terms of which a claim must have one of each group. */
record Query(List<List<Wanted>> groups) {
  /**
   * A term.
   *
   * @param begins whether terms that begin so will do
   */
  record Wanted(String term, boolean begins) {
    static Wanted whole(String term) {
      return new Wanted(term, false);
    }
  }

  /** Half of all claims have a word that begins with some one letter. */
  private static final int SHORTEST_BEGINNING = 2;

  /** The facets that a view chose. */
  static Query ofFacets(View view) {
    List<List<Wanted>> groups = new ArrayList<>();
    view.chosen()
        .forEach(
            (facet, values) ->
                groups.add(values.stream().map(facet::tag).map(Wanted::whole).toList()));
    return new Query(groups);
  }

  /** The words that a view searches for. */
  static Query ofWords(View view) {
    List<List<Wanted>> groups = new ArrayList<>();
    for (String part : view.words().split("\\s+")) {
      for (String word : Words.written(part)) {
        boolean begins = part.endsWith("*") && word.length() >= SHORTEST_BEGINNING;
        Set<String> forms = view.exact() ? Set.of(Terms.written(word)) : Words.formsOf(word);
        groups.add(forms.stream().map(form -> new Wanted(form, begins)).toList());
      }
    }
    groups.removeIf(List::isEmpty);
    return new Query(groups);
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Narrowed to a term. */
  Query and(String term) {
    return and(new Query(List.of(List.of(Wanted.whole(term)))));
  }

  Query and(Query other) {
    List<List<Wanted>> more = new ArrayList<>(groups);
    more.addAll(other.groups());
    return new Query(more);
  }
}
