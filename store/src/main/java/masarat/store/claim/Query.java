package masarat.store.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms of which a claim must have one of each group. */
record Query(List<List<Wanted>> groups) {
  /**
   * A term.
   *
   * @param counted under what the claims that have it are counted
   * @param begins whether terms that begin so will do
   */
  record Wanted(String term, String counted, boolean begins) {}

  /** So many words that begin so are looked for one by one, which is quicker than all at once. */
  private static final int MOST_SPELLED_OUT = 100;

  /** Half of all claims have a word that begins with some one letter. */
  private static final int SHORTEST_BEGINNING = 2;

  /** More terms for one word are not asked of row after row. */
  private static final int MANY = 8;

  /** A term that no claim has. */
  private static final String NEVER = "x_";

  /** The facets that a view chose. */
  static Query ofFacets(View view) {
    List<List<Wanted>> groups = new ArrayList<>();
    view.chosen()
        .forEach(
            (facet, values) ->
                groups.add(
                    values.stream()
                        .map(facet::tag)
                        .map(tag -> new Wanted(Terms.tag(tag), tag, false))
                        .toList()));
    return new Query(groups);
  }

  /** The words that a view searches for. */
  static Query ofWords(View view) {
    List<List<Wanted>> groups = new ArrayList<>();
    for (String part : view.words().split("\\s+")) {
      for (String word : Words.written(part)) {
        boolean begins = part.endsWith("*") && word.length() >= SHORTEST_BEGINNING;
        Set<String> forms = view.exact() ? Set.of(Terms.written(word)) : Words.formsOf(word);
        groups.add(forms.stream().map(form -> new Wanted(form, form, begins)).toList());
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

  /** With the words that begin so in place of their beginning, where they are not too many. */
  Query spelledOut(Tally tally) {
    return new Query(
        groups.stream()
            .map(group -> group.stream().flatMap(wanted -> spelledOut(wanted, tally)).toList())
            .toList());
  }

  private static Stream<Wanted> spelledOut(Wanted wanted, Tally tally) {
    List<String> words =
        wanted.begins() ? tally.beginning(wanted.term(), MOST_SPELLED_OUT) : List.of();
    return words.isEmpty()
        ? Stream.of(wanted)
        : words.stream().map(word -> new Wanted(word, word, false));
  }

  /** At most how many claims can fit, by how many have each term. */
  int most(Tally tally) {
    Map<String, Integer> counts =
        tally.of(groups.stream().flatMap(List::stream).map(Wanted::counted).distinct().toList());
    return groups.stream().mapToInt(group -> most(group, counts)).min().orElse(Integer.MAX_VALUE);
  }

  private static int most(List<Wanted> group, Map<String, Integer> counts) {
    return group.stream().anyMatch(Wanted::begins)
        ? Integer.MAX_VALUE
        : group.stream().mapToInt(wanted -> counts.getOrDefault(wanted.counted(), 0)).sum();
  }

  /**
   * At least how many claims fit, as far as it is known by how many have each term; what left the
   * list may still count.
   */
  int least(Tally tally) {
    return groups.size() == 1
        ? groups.get(0).stream().mapToInt(wanted -> least(wanted, tally)).max().orElse(0)
        : 0;
  }

  private static int least(Wanted wanted, Tally tally) {
    return wanted.begins()
        ? tally.mostFrequent(wanted.counted())
        : tally.of(List.of(wanted.counted())).getOrDefault(wanted.counted(), 0);
  }

  /** Whether a word may be many terms. */
  boolean isBroad() {
    return groups.stream()
        .anyMatch(group -> group.size() > MANY || group.stream().anyMatch(Wanted::begins));
  }

  /** Narrowed to a term. */
  Query and(String term) {
    return andOneOf(List.of(term));
  }

  /** Narrowed to claims with one of some terms; to none where there are no terms. */
  Query andOneOf(List<String> terms) {
    List<String> any = terms.isEmpty() ? List.of(NEVER) : terms;
    return and(
        new Query(List.of(any.stream().map(term -> new Wanted(term, term, false)).toList())));
  }

  Query and(Query other) {
    List<List<Wanted>> more = new ArrayList<>(groups);
    more.addAll(other.groups());
    return new Query(more);
  }
}
