package masarat.account.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import masarat.account.table.CsvTable;
import masarat.lexicon.BadData;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Happening;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.Loaded;
import masarat.model.Manner;
import masarat.model.Problem;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.State;
import masarat.model.Status;
import masarat.model.Unit;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The claims that coded events make: the row itself is the evidence, the data set speaks, and low
 * and high are a range. An event whose manner the mapping does not know makes none; neither does
 * one that counts nobody.
 */
public final class CodedClaims {
  /** What such claims name as the rule that made them. */
  public static final String RULE = "coded";

  private final CsvTable table;
  private final Mapping mapping;

  private CodedClaims(CsvTable table, Mapping mapping) {
    this.table = table;
    this.mapping = mapping;
  }

  /**
   * One claim a row at most, numbered by the ids of the rows.
   *
   * @throws BadData if the table lacks a column that the mapping names
   */
  public static Loaded<Claim> of(CsvTable table, Mapping mapping) {
    mapping.check(table);
    CodedClaims claims = new CodedClaims(table, mapping);
    List<Claim> good = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      try {
        claims.claim(row).ifPresent(good::add);
      } catch (BadData e) {
        problems.add(e.problem());
      }
    }
    return new Loaded<>(good, problems);
  }

  private Optional<Claim> claim(CsvTable.Row row) {
    CodedEvent event = CodedEvents.event(table, mapping, row);
    Manner manner = manner(row);
    Unit unit = mapping.code("unit", Unit.class, table, row);
    Quantity quantity = quantity(event, unit == null ? Unit.PEOPLE : unit);
    if (manner == null || (event.toll() != null && event.toll().high() == 0)) {
      return Optional.empty();
    }
    String quote = quote(row);
    SourceClass speaker = mapping.code("speaker", SourceClass.class, table, row);
    Role people = mapping.code("people", Role.class, table, row);
    return Optional.of(
        new Claim(
            mapping.name() + " " + event.id() + "#1",
            mapping.name() + " " + event.id(),
            new Evidence(0, quote.codePointCount(0, quote.length()), quote),
            happening(manner, places(event, row), mapping.text("kind", table, row)),
            people == null ? null : new Group(List.of(), people),
            quantity,
            List.of(),
            new When(event.start(), event.end(), event.precision()),
            new Attribution(
                speaker == null ? SourceClass.OBSERVERS : speaker, slug(mapping.name())),
            Stance.ASSERTED,
            null,
            null,
            RULE,
            1.0));
  }

  /** The manner, or null where the mapping has no code for what the row calls it. */
  private @Nullable Manner manner(CsvTable.Row row) {
    String said = mapping.text("manner", table, row);
    return Stream.of(Manner.values()).filter(m -> m.code().equals(said)).findFirst().orElse(null);
  }

  private static Quantity quantity(CodedEvent event, Unit unit) {
    Toll toll = event.toll();
    if (toll == null) {
      return Quantity.none(unit);
    }
    return toll.low() == toll.high()
        ? new Quantity(Form.EXACT, List.of(toll.low()), null, unit, null, null, null)
        : new Quantity(Form.RANGE, List.of(toll.low(), toll.high()), null, unit, null, null, null);
  }

  private static Happening happening(Manner manner, List<State> at, @Nullable String kind) {
    if (manner.isIncident()) {
      return new Incident(manner, at);
    }
    if (!manner.isTransition() || (manner.isPresence() && "presence".equals(kind))) {
      return new Presence(manner, at);
    }
    return switch (manner) {
      case KILLED -> new Transition(manner, at, List.of(), List.of(State.of(Status.DEAD)));
      case RETURNED, ARRIVED, DEPLOYED -> new Transition(manner, List.of(), List.of(), at);
      default -> new Transition(manner, at, List.of(), List.of());
    };
  }

  /** Coordinates are those of one place: where a row names several, none is given them. */
  private List<State> places(CodedEvent event, CsvTable.Row row) {
    List<String> names = mapping.places(table, row);
    return names.stream()
        .map(name -> State.at(name, names.size() == 1 ? event.location() : null))
        .toList();
  }

  /** What the row says: each filled cell under its heading. */
  private String quote(CsvTable.Row row) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (!row.cell(i).isEmpty()) {
        said.add(table.columns().get(i) + ": " + row.cell(i));
      }
    }
    return String.join("; ", said);
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
