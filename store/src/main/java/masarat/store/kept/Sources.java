package masarat.store.kept;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masarat.store.database.Session;
import tools.jackson.databind.json.JsonMapper;

/** What is known of those who publish and speak. */
public final class Sources {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Kept kept;

  public Sources(Session session, Clock clock) {
    this.kept = new Kept(session, clock, "source");
  }

  /** Keeps what is known of a source; what was known before becomes an older version. */
  public void save(Source source, String who, String why) {
    kept.save(Map.of(source.slug(), JSON.writeValueAsString(source)), who, why);
  }

  public Optional<Source> find(String slug) {
    return kept.find(slug).map(Sources::read);
  }

  /** By slug in the order of the alphabet. */
  public List<Source> all() {
    return kept.all().values().stream().map(Sources::read).toList();
  }

  private static Source read(String body) {
    return JSON.readValue(body, Source.class);
  }
}
