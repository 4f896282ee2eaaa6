package masarat.account.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.account.Guess;
import masarat.account.event.Event;
import masarat.account.reconcile.NumericClaim;
import masarat.account.reconcile.Reconciled;
import masarat.account.reconcile.Reconciliation;
import masarat.account.reconcile.Reliability;
import masarat.model.Claim;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.SourceClass;
import masarat.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A best guess for each event: what its words usually mean, sources weighed by how they agree with
 * others on all events. Nearly the same words, and the same figure of the same source, are one
 * voice. Claims that bind nothing, are about a part, or have no size ("many") say nothing here
 * either, and no guess is made where one claim denies another.
 */
final class Guesses {
  private final Bearings bearings;
  private final List<NumericClaim> voices = new ArrayList<>();
  private final Map<String, List<Interval>> readings = new HashMap<>();
  private final Map<String, Guess> byEvent = new HashMap<>();
  private final Map<String, Reliability> sources = new HashMap<>();

  private Guesses(Bearings bearings) {
    this.bearings = bearings;
  }

  static Guesses of(Happenings happenings, Bearings bearings) {
    Guesses guesses = new Guesses(bearings);
    happenings.movements().forEach(one -> guesses.hear(one.event(), one.bearings()));
    happenings.presences().forEach(one -> guesses.hear(one.event(), one.bearings()));
    happenings.incidents().forEach(one -> guesses.hear(one.event(), one.bearings()));
    guesses.weigh();
    return guesses;
  }

  /** Null where no claim of the movement says a number. */
  @Nullable Guess of(Movement movement) {
    return of(movement.event());
  }

  /** Null where no claim of the event says a number. */
  @Nullable Guess of(Event event) {
    return byEvent.get(event.id());
  }

  private void hear(Event event, List<Bearing> all) {
    if (all.stream().anyMatch(bearing -> bearing.claim().stance() == Stance.DENIED)) {
      return;
    }
    List<List<Claim>> voicesOf = event.voices();
    Set<List<Claim>> heard = new HashSet<>();
    for (Bearing bearing : all) {
      Claim claim = bearing.claim();
      Interval core = bearings.core(claim.quantity());
      if (core != null
          && bearing.reason() == null
          && !bearing.isSizeless()
          && event.claims().contains(claim)
          && heard.add(voice(claim, voicesOf))) {
        readings.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(core);
        voices.add(
            new NumericClaim(
                event.id(),
                source(claim),
                claim.attribution().source().code(),
                middle(claim.quantity(), core)));
      }
    }
  }

  private static List<Claim> voice(Claim claim, List<List<Claim>> voices) {
    return voices.stream().filter(voice -> voice.contains(claim)).findFirst().orElseThrow();
  }

  /** How well each source agrees with others, of those who speak of the same as another. */
  Map<String, Reliability> sources() {
    return Map.copyOf(sources);
  }

  /** Who speaks; an author without a name is known by the report. */
  static String source(Claim claim) {
    SourceClass source = claim.attribution().source();
    String actor = claim.attribution().actor();
    boolean anonymous = actor == null && source == SourceClass.AUTHOR;
    return source.code() + "/" + (anonymous ? claim.report() : actor);
  }

  /**
   * The number stated where what is usually meant lies around it; else, since words for numbers are
   * wide on the scale of ratios, the geometric middle.
   */
  private double middle(Quantity quantity, Interval core) {
    Double stated = bearings.stated(quantity);
    if (stated != null && core.low() < stated && stated < core.high()) {
      return stated;
    }
    return Math.sqrt(Math.max(1, core.low()) * core.high());
  }

  /** Numbers that differ are reconciled; one alone is taken as said. */
  private void weigh() {
    Map<String, Integer> told = new HashMap<>();
    voices.forEach(voice -> told.merge(voice.object(), 1, Integer::sum));
    List<NumericClaim> compared = new ArrayList<>();
    for (NumericClaim voice : voices) {
      if (told.getOrDefault(voice.object(), 0) > 1) {
        compared.add(voice);
      } else {
        double value = voice.value();
        byEvent.put(voice.object(), guess(voice.object(), value, value, value));
      }
    }
    if (!compared.isEmpty()) {
      Reconciliation reconciliation = Reconciliation.of(compared);
      reconciliation.sources().forEach(source -> sources.put(source.source(), source));
      for (Reconciled event : reconciliation.objects()) {
        byEvent.put(
            event.object(), guess(event.object(), event.value(), event.low(), event.high()));
      }
    }
  }

  private Guess guess(String event, double value, double low, double high) {
    double width =
        readings.getOrDefault(event, List.of()).stream()
            .mapToDouble(core -> Math.log(core.high() / Math.max(1, core.low())) / 2)
            .average()
            .orElse(0);
    double factor = Math.exp(width);
    return new Guess(value, Math.min(low, value / factor), Math.max(high, value * factor));
  }

  /** One quantity by itself, as of a baseline; null where it says no number. */
  @Nullable Guess alone(Quantity quantity) {
    Interval core = bearings.core(quantity);
    return core == null ? null : new Guess(middle(quantity, core), core.low(), core.high());
  }
}
