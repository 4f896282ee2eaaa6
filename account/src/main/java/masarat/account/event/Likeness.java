package masarat.account.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Toll;
import masarat.account.match.Agreement;
import masarat.account.match.Weights;
import masarat.model.Location;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * How likely two events are the same where the rule leaves it open: days, places, numbers, actors
 * and words are weighed as {@link Weights} believes. The weights are never learnt from the claims
 * of an account, so that a report about something else does not change what is merged here.
 */
final class Likeness {
  /** Beforehand, one of eight candidates is the same: few are told twice so that names differ. */
  private static final double EXPECTED = 0.125;

  /** Below this a pair is not worth a person's time. */
  private static final double LEAST = 0.2;

  private static final int MOST_DAYS = 62;

  /** Fewer words are alike by chance. */
  private static final int TELLING = 6;

  private final SameHappening rule;
  private final Weights weights = Weights.bundled();
  private final Map<Draft, CodedEvent> events = new IdentityHashMap<>();

  Likeness(SameHappening rule) {
    this.rule = rule;
  }

  /** Two drafts that may be the same. */
  record Pair(Draft one, Draft other, double probability, String reason) {}

  /** The pairs that are worth asking about, the likeliest first. */
  List<Pair> pairs(List<Draft> drafts) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Draft>> byKey = new HashMap<>();
    for (Draft draft : drafts) {
      CodedEvent event = event(draft.lead());
      if (event != null) {
        events.put(draft, event);
        byKey.computeIfAbsent(draft.lead().key(), key -> new ArrayList<>()).add(draft);
      }
    }
    byKey.values().forEach(alike -> weigh(alike, pairs));
    pairs.sort(
        Comparator.comparingDouble(Pair::probability)
            .reversed()
            .thenComparing(pair -> pair.one().lead().id())
            .thenComparing(pair -> pair.other().lead().id()));
    return pairs;
  }

  /**
   * Those with a location are compared with their neighbours, others with those of their number.
   */
  private void weigh(List<Draft> drafts, List<Pair> pairs) {
    Map<List<Double>, List<Draft>> byNumber = new HashMap<>();
    for (Draft draft : drafts) {
      byNumber
          .computeIfAbsent(draft.lead().claim().quantity().value(), value -> new ArrayList<>())
          .add(draft);
    }
    near(drafts.stream().filter(this::isLocated).toList(), true, pairs);
    byNumber.forEach(
        (number, alike) -> {
          if (!number.isEmpty() && !alike.stream().allMatch(this::isLocated)) {
            near(alike, false, pairs);
          }
        });
  }

  private void near(List<Draft> drafts, boolean located, List<Pair> pairs) {
    weights.near(
        drafts.stream().map(this::event).toList(),
        (a, b) -> {
          Draft one = drafts.get(a);
          Draft other = drafts.get(b);
          if ((isLocated(one) && isLocated(other)) == located) {
            weigh(one, other, pairs);
          }
        });
  }

  private CodedEvent event(Draft draft) {
    return Objects.requireNonNull(events.get(draft));
  }

  private boolean isLocated(Draft draft) {
    return event(draft).location() != null;
  }

  private void weigh(Draft one, Draft other, List<Pair> pairs) {
    if (!rule.mayBeSame(one.lead(), other.lead())) {
      return;
    }
    boolean named = rule.sameByName(one.lead(), other.lead());
    if (!named && !(isLocated(one) && isLocated(other))) {
      return;
    }
    List<Agreement> agreements = weights.compare(event(one), event(other));
    double odds = EXPECTED * Math.pow(2, Weights.sum(agreements));
    double probability = odds / (1 + odds);
    if (probability >= LEAST) {
      pairs.add(new Pair(one, other, probability, Agreement.inWords(agreements)));
    }
  }

  /** Pairs of which one has another partner of the same data set that is nearly as likely. */
  static Set<Pair> withRivals(List<Pair> pairs) {
    Map<Draft, List<Pair>> of = new IdentityHashMap<>();
    for (Pair pair : pairs) {
      of.computeIfAbsent(pair.one, one -> new ArrayList<>()).add(pair);
      of.computeIfAbsent(pair.other, one -> new ArrayList<>()).add(pair);
    }
    Set<Pair> rivals = new HashSet<>();
    of.forEach(
        (draft, all) -> {
          for (Pair pair : all) {
            if (all.stream().anyMatch(another -> isRival(draft, pair, another))) {
              rivals.add(pair);
            }
          }
        });
    return rivals;
  }

  private static boolean isRival(Draft of, Pair pair, Pair another) {
    Draft partner = pair.one == of ? pair.other : pair.one;
    Draft rival = another.one == of ? another.other : another.one;
    return another != pair
        && another.probability >= pair.probability / 2
        && partner.lead().isRowBeside(rival.lead());
  }

  /** A claim as a coded event; null where it names no short time. */
  private static @Nullable CodedEvent event(Told told) {
    When when = told.claim().when();
    LocalDate end = when == null ? null : when.end();
    if (when == null || end == null || ChronoUnit.DAYS.between(when.start(), end) > MOST_DAYS) {
      return null;
    }
    State placed =
        told.ends().stream()
            .filter(state -> state.place() != null)
            .min(Comparator.comparing(state -> state.location() == null))
            .orElse(null);
    Location location = placed == null ? null : placed.location();
    return new CodedEvent(
        told.id(),
        when.start(),
        end,
        when.precision(),
        location,
        placed == null ? null : placed.place(),
        null,
        Stream.concat(told.claim().by().stream(), told.actors().stream()).toList(),
        toll(told),
        null,
        Told.isRow(told.claim()) || told.words().split("\\s+").length < TELLING
            ? null
            : told.words(),
        null,
        Map.of());
  }

  private static @Nullable Toll toll(Told told) {
    List<Double> said = told.claim().quantity().value();
    if (said.isEmpty()) {
      return null;
    }
    double low = said.get(0);
    double high = said.get(said.size() - 1);
    return low <= high && low >= 0 ? new Toll(low, low, high) : null;
  }
}
