package masarat.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import masarat.account.event.Doubt;
import masarat.account.event.Event;
import masarat.account.event.Joining;
import masarat.model.Claim;
import masarat.model.Interval;
import masarat.model.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it is kept: with the numbers of its claims, and by what it is sorted.
 *
 * @param day on which its most telling claim begins, since 1970-01-01; null where it has none
 * @param size the least number that a claim allows, -1 where none says one
 * @param apart how far its claims are from a number that all allow
 * @param claims by their numbers in the store, those about parts last
 * @param parts how many claims are about parts
 */
record EventRow(
    String id,
    @Nullable Integer day,
    double size,
    double apart,
    List<Integer> claims,
    int parts,
    List<Joining> joinings,
    List<Doubt> maybe) {
  /** Without what is empty, which most is. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
          .build();

  EventRow {
    joinings = joinings == null ? List.of() : List.copyOf(joinings);
    maybe = maybe == null ? List.of() : List.copyOf(maybe);
    claims = List.copyOf(claims);
  }

  /**
   * @param event whose claims are read under a convention
   * @param number of a claim in the store
   */
  static EventRow of(Event event, Function<Claim, Integer> number) {
    When when = event.lead().when();
    Interval hull = EventTree.hull(event.claims());
    return new EventRow(
        event.id(),
        when == null ? null : (int) when.start().toEpochDay(),
        hull == null ? -1 : hull.low(),
        EventTree.apart(event.claims()),
        event.all().stream().map(number).toList(),
        event.parts().size(),
        event.joinings(),
        event.maybe());
  }

  /**
   * @param claim by its number, read under a convention
   */
  Event event(Function<Integer, @Nullable Claim> claim) {
    List<Claim> all =
        claims.stream().map(number -> Objects.requireNonNull(claim.apply(number))).toList();
    int whole = all.size() - parts;
    return new Event(id, all.subList(0, whole), all.subList(whole, all.size()), joinings, maybe);
  }

  /** The day, before all others where there is none. */
  int dayOrNone() {
    return day == null ? Integer.MIN_VALUE : day;
  }

  static String write(List<EventRow> rows) {
    return JSON.writeValueAsString(rows);
  }

  static List<EventRow> read(String rows) {
    return List.of(JSON.readValue(rows, EventRow[].class));
  }
}
