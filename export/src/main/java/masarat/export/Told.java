package masarat.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.model.Coded;
import masarat.model.Group;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.Interval;
import masarat.model.Leg;
import masarat.model.Location;
import masarat.model.Report;
import masarat.model.State;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it leaves the house.
 *
 * @param report it stands in, where that is known
 * @param standing of its words in the captured file
 * @param quote its words, null where they must stay at home
 */
record Told(Claim claim, @Nullable Report report, Standing standing, @Nullable String quote) {
  String id() {
    return Objects.requireNonNullElse(claim.id(), claim.report() + "@" + claim.evidence().start());
  }

  /** The legs of a way from place to place; none where fewer than two places are said. */
  List<Leg> legs() {
    return claim.what() instanceof Transition way ? way.legs(Told::isPlace) : List.of();
  }

  private static boolean isPlace(State state) {
    return state.place() != null;
  }

  /** Where people are or things happened; nothing of a way. */
  List<State> at() {
    if (claim.what() instanceof Presence presence) {
      return presence.at();
    }
    return claim.what() instanceof Incident incident ? incident.at() : List.of();
  }

  /** Every place of the claim in the order of the way. */
  List<State> stops() {
    return claim.what().states().stream().filter(Told::isPlace).toList();
  }

  /** Where it happened: the first place that is known on the map, else the first that is said. */
  @Nullable State scene() {
    List<State> stops = stops();
    return stops.stream()
        .filter(state -> state.location() != null)
        .findFirst()
        .orElse(stops.isEmpty() ? null : stops.get(0));
  }

  @Nullable Location location() {
    State scene = scene();
    return scene == null ? null : scene.location();
  }

  /** Whom the claim is about, {@code ;} between. */
  String actors() {
    Group who = claim.who();
    return who == null ? "" : String.join(";", who.actors());
  }

  String role() {
    Group who = claim.who();
    return who == null ? "" : code(who.role());
  }

  /** Who says so: the class, and the actor where one is named. */
  String speaker() {
    String actor = claim.attribution().actor();
    String source = claim.attribution().source().code();
    return actor == null ? source : source + ": " + actor;
  }

  @Nullable Double low() {
    Interval reading = claim.quantity().reading();
    return reading == null ? null : Double.valueOf(reading.low());
  }

  /** Null where open. */
  @Nullable Double high() {
    Interval reading = claim.quantity().reading();
    return reading == null || reading.isOpen() ? null : Double.valueOf(reading.high());
  }

  /** The number in words, for fields that take no interval: {@code size=200..400 people}. */
  String size() {
    Double low = low();
    Double high = high();
    if (low == null && high == null) {
      return "";
    }
    String from = low == null ? "" : whole(low);
    String to = high == null ? "" : whole(high);
    return "size="
        + (from.equals(to) ? from : from + ".." + to)
        + " "
        + claim.quantity().unit().code();
  }

  /** What is told, in the words of the codebook, for titles and summaries. */
  String summary() {
    return Stream.of(claim.manner().code(), role(), actors(), size())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  String address() {
    return report == null || report.url() == null ? "" : report.url();
  }

  String publisher() {
    return report == null || report.publisher() == null ? "" : report.publisher();
  }

  String published() {
    return report == null || report.published() == null ? "" : report.published().toString();
  }

  static String whole(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  static String code(@Nullable Coded value) {
    return value == null ? "" : value.code();
  }
}
