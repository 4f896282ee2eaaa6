package masarat.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import masarat.account.show.Names;
import masarat.account.study.Containment;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.reader.actor.Actor;
import masarat.reader.actor.ActorReader;

/**
 * What the bundled tables know of the places and actors of an account: what lies in what, by the
 * units of the gazetteer, and how it is called. A name that several places share stands for each.
 */
final class Atlas implements Containment, Names {
  private final Gazetteer gazetteer = Gazetteer.bundled();
  private final ActorReader actors = ActorReader.bundled();
  private final Map<String, List<Place>> known = new HashMap<>();

  @Override
  public boolean contains(String container, String place) {
    return container.equals(place)
        || places(container).stream()
            .anyMatch(unit -> places(place).stream().anyMatch(inner -> isIn(unit, inner)));
  }

  @Override
  public String place(String name, String language) {
    if (!language.equals("ar")) {
      return name;
    }
    return places(name).stream()
        .map(place -> place.names().arabic())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(name);
  }

  @Override
  public String actor(String slug, String language) {
    Actor actor = actors.actor(slug);
    return actor == null ? slug : actor.name();
  }

  private static boolean isIn(Place unit, Place inner) {
    String code = unit.code();
    return code != null && (inner.country().equals(code) || inner.province().equals(code));
  }

  /** The places whose usual English name it is. */
  private List<Place> places(String name) {
    return known.computeIfAbsent(
        name, n -> gazetteer.find(n).stream().filter(place -> place.name().equals(n)).toList());
  }
}
