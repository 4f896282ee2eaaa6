package masarat.store.kept;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.store.database.Session;
import tools.jackson.databind.json.JsonMapper;

/** Events that were told once, so that who asks for one later finds what it was made of. */
public final class Events {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Kept kept;

  public Events(Session session, Clock clock) {
    this.kept = new Kept(session, clock, "event");
  }

  /** Keeps events; an id stands for its claims, so that none ever changes. */
  public void save(List<KeptEvent> events, String who) {
    Map<String, String> bodies = new LinkedHashMap<>();
    events.forEach(event -> bodies.put(event.id(), JSON.writeValueAsString(event)));
    kept.save(bodies, who, "");
  }

  public Optional<KeptEvent> find(String id) {
    return kept.find(id).map(body -> JSON.readValue(body, KeptEvent.class));
  }
}
