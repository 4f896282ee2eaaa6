package masarat.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import masarat.desk.Atlas;
import masarat.text.Fold;

/** Finds actors by a part of their slug or of any of their names, in either language. */
final class ActorSearch {
  /** Folded names by slug, in the order of the alphabet. */
  private final Map<String, List<String>> names = new LinkedHashMap<>();

  ActorSearch(Atlas atlas) {
    for (String slug : atlas.actors()) {
      names.put(
          slug,
          Stream.concat(Stream.of(slug), atlas.actorNames(slug).stream())
              .map(ActorSearch::folded)
              .distinct()
              .toList());
    }
  }

  /** The slugs of actors with a name that holds these letters, however they are written. */
  Stream<String> find(String words) {
    String wanted = folded(words);
    return names.entrySet().stream()
        .filter(actor -> actor.getValue().stream().anyMatch(name -> name.contains(wanted)))
        .map(Map.Entry::getKey);
  }

  private static String folded(String words) {
    return Fold.fold(words).toLowerCase(Locale.ROOT);
  }
}
