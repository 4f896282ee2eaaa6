package masarat.store.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Terms of which a claim must have one of each group. */
record Query(List<List<Wanted>> groups) {
  /**
   * A term.
   *
   * @param begins whether terms that begin so will do
   */
  record Wanted(String term, boolean begins) {}

  /** All that a view wants but its period. */
  static Query of(View view) {
    List<List<Wanted>> groups = new ArrayList<>(ofWords(view).groups());
    view.chosen()
        .forEach(
            (facet, values) ->
                groups.add(
                    values.stream()
                        .map(value -> new Wanted(Terms.tag(facet.tag(value)), false))
                        .toList()));
    return new Query(groups);
  }

  /** The words alone. */
  static Query ofWords(View view) {
    List<List<Wanted>> groups = new ArrayList<>();
    for (String part : view.words().split("\\s+")) {
      boolean begins = part.endsWith("*");
      for (String word : Words.written(part)) {
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

  /**
   * As an expression of a database.
   *
   * @param or between the terms of a group
   * @param and between groups
   * @param term how a term is written
   */
  String written(String or, String and, Function<Wanted, String> term) {
    return groups.stream()
        .map(group -> group.stream().map(term).collect(Collectors.joining(or, "(", ")")))
        .collect(Collectors.joining(and));
  }

  /** Narrowed to a term. */
  Query and(String term) {
    List<List<Wanted>> more = new ArrayList<>(groups);
    more.add(List.of(new Wanted(term, false)));
    return new Query(more);
  }
}
