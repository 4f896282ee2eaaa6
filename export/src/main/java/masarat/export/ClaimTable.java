package masarat.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Coded;
import masarat.model.Group;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.Interval;
import masarat.model.JsonLines;
import masarat.model.Location;
import masarat.model.Quantity;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Claims as CSV, one a row. Several values of one field stand in one cell with {@code |} between;
 * of several states each cell keeps its place, also where it is empty.
 */
final class ClaimTable extends Table {
  private static final List<String> STATES = List.of("from", "via", "to", "at");
  private static final List<String> STATE = List.of("place", "actor", "status", "lat", "lon");

  ClaimTable(OutputStream out) {
    super(out, headings());
  }

  private static List<String> headings() {
    List<String> headings =
        new ArrayList<>(
            List.of(
                "id",
                "report",
                "start",
                "end",
                "quote",
                "kind",
                "manner",
                "actor",
                "role",
                "form",
                "value",
                "term",
                "unit",
                "per",
                "low",
                "high",
                "quantity_text"));
    for (String field : STATES) {
      STATE.forEach(part -> headings.add(field + "_" + part));
    }
    headings.addAll(
        List.of(
            "by",
            "when_start",
            "when_end",
            "when_precision",
            "attribution_class",
            "attribution_actor",
            "stance",
            "denies",
            "rule",
            "score",
            "page",
            "element"));
    return headings;
  }

  @Override
  public boolean write(Told told) {
    cells(row(told));
    return true;
  }

  private static List<String> row(Told told) {
    Claim claim = told.claim();
    List<String> row = new ArrayList<>();
    add(row, claim.id(), claim.report());
    add(row, claim.evidence().start(), claim.evidence().end(), told.quote());
    add(row, claim.what().kind(), claim.manner().code());
    Group who = claim.who();
    add(row, who == null ? null : String.join("|", who.actors()));
    add(row, who == null ? null : code(who.role()));
    addQuantity(row, claim.quantity());
    addStates(row, claim);
    add(row, String.join("|", claim.by()));
    When when = claim.when();
    add(row, when == null ? null : when.start(), when == null ? null : when.end());
    add(row, when == null ? null : when.precision().code());
    Attribution attribution = claim.attribution();
    add(row, attribution.source().code(), attribution.actor());
    add(row, claim.stance().code(), code(claim.denies()), claim.rule(), claim.score());
    add(row, told.standing().page(), told.standing().element());
    return row;
  }

  private static void addQuantity(List<String> row, Quantity quantity) {
    add(row, quantity.form().code());
    add(row, quantity.value().stream().map(ClaimTable::number).collect(Collectors.joining("|")));
    add(row, code(quantity.term()), quantity.unit().code(), code(quantity.per()));
    Interval reading = quantity.reading();
    add(row, reading == null ? null : number(reading.low()));
    add(row, reading == null || reading.isOpen() ? null : number(reading.high()));
    add(row, quantity.text());
  }

  private static void addStates(List<String> row, Claim claim) {
    List<State> from = List.of();
    List<State> via = List.of();
    List<State> to = List.of();
    List<State> at = List.of();
    if (claim.what() instanceof Transition transition) {
      from = transition.from();
      via = transition.via();
      to = transition.to();
    } else if (claim.what() instanceof Presence presence) {
      at = presence.at();
    } else if (claim.what() instanceof Incident incident) {
      at = incident.at();
    }
    for (List<State> states : List.of(from, via, to, at)) {
      add(row, join(states, State::place), join(states, State::actor));
      add(row, join(states, state -> code(state.status())));
      add(row, join(states, state -> number(state.location(), Location::lat)));
      add(row, join(states, state -> number(state.location(), Location::lon)));
    }
  }

  private static String join(List<State> states, Function<State, @Nullable String> part) {
    List<String> parts =
        states.stream().map(s -> Objects.requireNonNullElse(part.apply(s), "")).toList();
    return parts.stream().allMatch(String::isEmpty) ? "" : String.join("|", parts);
  }

  private static @Nullable String number(
      @Nullable Location location, Function<Location, Double> part) {
    return location == null ? null : number(part.apply(location));
  }

  private static String number(double number) {
    return JsonLines.tree(number).toString();
  }

  private static @Nullable String code(@Nullable Coded value) {
    return value == null ? null : value.code();
  }

  private static void add(List<String> row, @Nullable Object... cells) {
    for (Object cell : cells) {
      row.add(cell == null ? "" : cell.toString());
    }
  }
}
