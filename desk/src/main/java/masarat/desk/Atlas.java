package masarat.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masarat.account.show.Names;
import masarat.account.study.Containment;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.gazetteer.Regions;
import masarat.reader.actor.ActorReader;
import masarat.text.Language;

/**
 * What the tables know of the places and actors of an account: what lies in what, by the units of
 * the gazetteer, and how it is called. A name that several places share stands for each. For any
 * thread.
 */
public final class Atlas implements Containment, Names {
  /** Between the places of a state that is at several. */
  private static final String ALSO = ", ";

  private final Gazetteer gazetteer;
  private final Regions regions = Regions.bundled();
  private final ActorReader actors = ActorReader.bundled();
  private final Map<String, List<Place>> known = new ConcurrentHashMap<>();

  public Atlas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

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
    return Stream.of(name.split(ALSO)).map(this::arabic).collect(Collectors.joining("، "));
  }

  private String arabic(String name) {
    return places(name).stream()
        .map(place -> place.names().arabic())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(name);
  }

  @Override
  public String actor(String slug, String language) {
    return actors.name(slug, Language.ofCode(language));
  }

  /** All names by which an actor is known for sure, in both languages, the usual ones first. */
  public List<String> actorNames(String slug) {
    List<String> names = new ArrayList<>();
    for (Language language : Language.values()) {
      names.add(actors.name(slug, language));
    }
    names.addAll(actors.names(slug));
    return names;
  }

  /** Slugs of all actors that are known by name, in the order of the alphabet. */
  public SortedSet<String> actors() {
    return actors.slugs();
  }

  private boolean isIn(Place unit, Place inner) {
    String code = unit.code();
    return code == null
        ? regions.contains(unit, inner)
        : inner.country().equals(code) || inner.province().equals(code);
  }

  /** The places whose usual English name it is, or that are derived from such by it. */
  private List<Place> places(String name) {
    return known.computeIfAbsent(name, this::look);
  }

  private List<Place> look(String name) {
    List<Place> places =
        gazetteer.find(name).stream().filter(place -> place.name().equals(name)).toList();
    return places.isEmpty() ? gazetteer.areas().named(name) : places;
  }
}
