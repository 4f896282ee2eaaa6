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
  record Wanted(String term, boolean begins) {}

  static Query of(View view) {
    List<List<Wanted>> groups = new ArrayList<>();
    for (String part : view.words().split("\\s+")) {
      boolean begins = part.endsWith("*");
      for (String word : Words.written(part)) {
        Set<String> forms = view.exact() ? Set.of(Terms.written(word)) : Words.formsOf(word);
        groups.add(forms.stream().map(form -> new Wanted(form, begins)).toList());
      }
    }
    view.chosen()
        .forEach(
            (facet, values) ->
                groups.add(
                    values.stream()
                        .map(value -> new Wanted(Terms.tag(facet.tag(value)), false))
                        .toList()));
    groups.removeIf(List::isEmpty);
    return new Query(groups);
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }
}
