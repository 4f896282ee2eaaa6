package masarat.store.kept;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.store.database.Session;

/** Studies as the YAML that people wrote, comments and all. */
public final class Studies {
  private final Kept kept;

  public Studies(Session session, Clock clock) {
    this.kept = new Kept(session, clock, "study");
  }

  /** Keeps a study under its name; what stood there becomes an older version. */
  public void save(String name, String yaml, String who, String why) {
    kept.save(Map.of(name, yaml), who, why);
  }

  public Optional<String> find(String name) {
    return kept.find(name);
  }

  /** All versions of a study, the oldest first. */
  public List<String> versions(String name) {
    return kept.versions(name);
  }

  /** In the order of the alphabet. */
  public Set<String> names() {
    return kept.all().keySet();
  }
}
