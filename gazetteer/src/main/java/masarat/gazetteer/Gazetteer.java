package masarat.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * All places known, by their folded names, their ids and their codes: the bundled ones and those of
 * imported files. Immutable; nothing is read before it is asked for.
 */
public final class Gazetteer {
  /** From this likeness on a Latin name is rather the romanisation of an Arabic one. */
  public static final double ALIKE = 0.8;

  static final String CORE = "core.places";

  private final Layers layers;
  private final Areas areas;

  private Gazetteer(Layers layers) {
    this.layers = layers;
    this.areas = new Areas(this);
  }

  /** The bundled places; opened at the first call, then shared. */
  public static Gazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /** Puts the bundled places off until somebody asks for them. */
  private static final class Bundled {
    private static final Gazetteer GAZETTEER = open();
  }

  static Gazetteer open() {
    return new Gazetteer(new Layers(List.of(PlaceStore.bundled(CORE))));
  }

  /**
   * The bundled places with those of files that {@link GazetteerImport} wrote. A place that several
   * hold is taken from the last.
   *
   * @throws IllegalArgumentException if a file holds no places
   */
  public static Gazetteer with(List<Path> files) throws IOException {
    List<PlaceStore> stores = new ArrayList<>(bundled().layers.stores());
    for (Path file : files) {
      stores.add(PlaceStore.map(file));
    }
    return new Gazetteer(new Layers(stores));
  }

  static Set<String> commonWords() {
    Set<String> common = new HashSet<>();
    for (String[] cells : Bundle.rows("ambiguous.tsv")) {
      common.add(Fold.fold(cells[0]));
    }
    return common;
  }

  /**
   * The names that a reader can look for where a text has their first word. Names of small places
   * that rather mean something else are left out: {@link #name} still knows them, to be asked where
   * a text says that a place follows.
   *
   * @param word the letters that a folded name begins with, up to a blank, a hyphen or the like
   */
  public List<Name> beginning(String word) {
    return layers.beginning(word);
  }

  /** A folded name, null where no place is called so. */
  public @Nullable Name name(String folded) {
    return layers.name(folded);
  }

  /** The places of a folded name; none where no place is called so. */
  public List<Place> candidates(String folded) {
    Name name = name(folded);
    return name == null ? List.of() : name.places();
  }

  /** The places of a folded Arabic name, whether it or they have the article or not. */
  public List<Place> candidatesIgnoringArticle(String folded) {
    String bare = Spellings.withoutArticle(folded);
    Set<Place> found = new LinkedHashSet<>(candidates(folded));
    found.addAll(candidates(bare));
    found.addAll(candidates(Spellings.ARABIC_ARTICLE + bare));
    return List.copyOf(found);
  }

  /** The places that a person means by a name typed in any spelling. */
  public List<Place> find(String name) {
    List<Place> found = new ArrayList<>();
    for (String form : Spellings.of(name)) {
      found.addAll(candidatesIgnoringArticle(form));
    }
    return found.stream().distinct().toList();
  }

  /**
   * The places one of whose names in the other script is a romanisation of a name or has it as one:
   * {@code صيدنايا} where a list has Şaydnāyā alone. These are guesses: too uncertain to find
   * places in running text, good where the text says that a place follows.
   *
   * @return likeness from {@link #ALIKE} to 1 of each place, the most alike first
   */
  public Map<Place, Double> alike(String name) {
    return layers.alike(name);
  }

  /** The place of an id of the tables. */
  public Optional<Place> place(String id) {
    return Optional.ofNullable(layers.byId(id));
  }

  /** The unit of a code like {@code SY} or {@code SY.09}, or the place of a P-code. */
  public Optional<Place> unit(String code) {
    return Optional.ofNullable(layers.byId(PlaceStore.CODE + code));
  }

  /** Whether an imported list has a place, alone or beside the bundled tables. */
  public boolean isImported(Place place) {
    return layers.isImported(place.id());
  }

  /**
   * The capital of a country, empty where it is disputed.
   *
   * @param country its ISO 3166-1 code
   */
  public Optional<Place> capital(String country) {
    return Optional.ofNullable(Capitals.bundled().of(country)).flatMap(this::place);
  }

  /** The unit a place lies in, empty for countries and what lies in several. */
  public Optional<Place> parent(Place place) {
    return place.within().isEmpty() ? Optional.empty() : unit(place.within());
  }

  /** Whether the line around a place is known; the others are drawn as discs. */
  public boolean hasOutline(Place place) {
    return place.code() != null && Boundaries.bundled().of(place.code()) != null;
  }

  /**
   * The areas of a place, each as the ring round it and then those round its holes; a ring is a row
   * of longitude and latitude in turn, in degrees. None where its line is not known.
   */
  public List<List<double[]>> outline(Place place) {
    Boundary boundary = place.code() == null ? null : Boundaries.bundled().of(place.code());
    return boundary == null ? List.of() : boundary.polygons();
  }

  /**
   * ISO code of the country that holds a point; "" on the sea and where no line around a country is
   * known.
   *
   * @param lat degrees north
   * @param lon degrees east
   */
  public String countryAt(double lat, double lon) {
    return Boundaries.bundled().country(lat, lon);
  }

  /** All places, in the order of the tables. */
  public Stream<Place> places() {
    return layers.places();
  }

  /** How many places there are of each kind, country and file. */
  public GazetteerStats stats() {
    Map<String, Long> files = new LinkedHashMap<>();
    for (PlaceStore store : layers.stores()) {
      files.put(store.label(), store.bytes());
    }
    return GazetteerStats.of(places(), files);
  }

  /** Areas derived from these places. */
  public Areas areas() {
    return areas;
  }
}
