package masarat.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import masarat.account.event.Doubt;
import masarat.account.event.Event;
import masarat.account.event.Joining;
import masarat.model.Claim;
import tools.jackson.databind.json.JsonMapper;

/** Events as they are kept: with the ids of their claims, which the store has. */
final class EventJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private record Kept(
      String id,
      List<String> claims,
      List<String> parts,
      List<Joining> joinings,
      List<Doubt> maybe) {}

  private EventJson() {}

  static String write(List<Event> events) {
    return JSON.writeValueAsString(events.stream().map(EventJson::kept).toList());
  }

  private static Kept kept(Event event) {
    return new Kept(
        event.id(), ids(event.claims()), ids(event.parts()), event.joinings(), event.maybe());
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Event::idOf).toList();
  }

  /**
   * @param claims of which the events were made
   */
  static List<Event> read(String kept, List<Claim> claims) {
    Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Event::idOf, one -> one));
    Function<List<String>, List<Claim>> named =
        ids -> ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    return Arrays.stream(JSON.readValue(kept, Kept[].class))
        .map(
            one ->
                new Event(
                    one.id,
                    named.apply(one.claims),
                    named.apply(one.parts),
                    one.joinings,
                    one.maybe))
        .toList();
  }
}
