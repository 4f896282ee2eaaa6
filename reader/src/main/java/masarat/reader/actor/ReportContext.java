package masarat.reader.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import masarat.model.SourceClass;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.FunctionWords;
import masarat.reader.word.Match;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/** What a report names in full, to understand names that lean on it: "the movement". */
final class ReportContext {
  private final ActorData data;
  private final FunctionWords words;

  /** Where each actor is named, in the order in which they come first. */
  private final Map<Actor, NavigableSet<Integer>> named = new LinkedHashMap<>();

  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<Nationality> nationalities = new HashSet<>();

  ReportContext(Sight sight, ActorData data) {
    this.data = data;
    this.words = sight.scan.functionWords();
    for (int token = 0; token < sight.tokens.size(); token++) {
      if (!sight.scan.at(token).isEmpty()) {
        read(sight, token);
      }
    }
  }

  private void read(Sight sight, int token) {
    Match<Actor> actor = sight.longest(token, Actor.class);
    if (actor != null) {
      named.computeIfAbsent(actor.sense(), a -> new TreeSet<>()).add(token);
      data.where(actor.sense()).forEach(this::count);
    }
    Match<Country> country = sight.longest(token, Country.class);
    Match<Demonym> demonym = sight.longest(token, Demonym.class);
    if (country != null) {
      count(country.sense().nationality());
    } else if (demonym != null && !demonym.sense().ordinary()) {
      count(demonym.sense().nationality());
    }
  }

  private void count(Nationality nationality) {
    nationalities.add(nationality);
    if (nationality.country() != null) {
      count(nationality.country());
    }
  }

  private void count(String country) {
    countries.merge(country, 1, Integer::sum);
  }

  /** Whether a nationality or its country is named by a word that means nothing else. */
  boolean names(Nationality nationality) {
    return nationalities.contains(nationality);
  }

  /**
   * Which of several actors a shared name means at a token: the one last named in full before, else
   * the one whose countries the report names most, else the one named in full after.
   */
  @Nullable Actor resolve(List<Actor> candidates, int token) {
    Actor before = lastBefore(token, candidates::contains);
    if (before != null) {
      return before;
    }
    Actor best = null;
    int most = 0;
    for (Actor candidate : candidates) {
      int count = 0;
      for (String country : data.where(candidate)) {
        count += countries.getOrDefault(country, 0);
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best != null && isAbout(most) ? best : firstAfter(token, candidates::contains);
  }

  /** Whether countries named so often are not a mere aside. */
  private boolean isAbout(int count) {
    int most = 0;
    for (int other : countries.values()) {
      most = Math.max(most, other);
    }
    return 2 * count >= most;
  }

  /** The actor last named before a token whose name begins with a word for what it is. */
  @Nullable Actor lastNamedAs(String organisation, int token) {
    Actor last = lastBefore(token, actor -> data.isNamedAs(actor, organisation));
    return last == null && words.has(FunctionWord.ANY_GROUP, Fold.fold(organisation))
        ? lastBefore(token, actor -> actor.source() == SourceClass.ARMED_GROUP)
        : last;
  }

  private @Nullable Actor lastBefore(int token, Predicate<Actor> wanted) {
    Actor last = null;
    int latest = -1;
    for (Map.Entry<Actor, NavigableSet<Integer>> actor : named.entrySet()) {
      Integer before = actor.getValue().lower(token);
      if (before != null && before > latest && wanted.test(actor.getKey())) {
        latest = before;
        last = actor.getKey();
      }
    }
    return last;
  }

  private @Nullable Actor firstAfter(int token, Predicate<Actor> wanted) {
    Actor first = null;
    int earliest = Integer.MAX_VALUE;
    for (Map.Entry<Actor, NavigableSet<Integer>> actor : named.entrySet()) {
      Integer after = actor.getValue().higher(token);
      if (after != null && after < earliest && wanted.test(actor.getKey())) {
        earliest = after;
        first = actor.getKey();
      }
    }
    return first;
  }
}
