package masarat.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masarat.model.Loaded;
import masarat.model.Problem;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/** All places known, by their folded names, their ids and their codes. Immutable. */
public final class Gazetteer {
  /** From this likeness on a Latin name is rather the romanisation of an Arabic one. */
  public static final double ALIKE = 0.8;

  /** In the order in which they are read: a later row stands for an earlier one of its id. */
  static final List<String> TABLES =
      List.of("countries.tsv", "provinces.tsv", "settlements.tsv", "reviewed.tsv");

  private final Map<String, Place> byId;
  private final Map<String, Place> byCode;
  private final Map<String, Name> names;
  private final Areas areas;

  private Gazetteer(Map<String, Place> byId, Set<String> common, Borders borders) {
    this.byId = byId;
    this.byCode = byCode(byId.values());
    this.names = new NameIndex(common).of(byId.values());
    this.areas = new Areas(this, borders);
  }

  /** The bundled tables; read at the first call, then shared. */
  public static Gazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /** Puts the bundled tables off until somebody asks for them. */
  private static final class Bundled {
    private static final Gazetteer GAZETTEER = read();
  }

  static Gazetteer read() {
    Map<String, Place> byId = new LinkedHashMap<>(1 << 15);
    for (String table : TABLES) {
      for (Place place : places(table)) {
        byId.merge(place.id(), place, (below, above) -> above.over(below));
      }
    }
    try (BufferedReader common = open("ambiguous.tsv");
        BufferedReader borders = open("borders.tsv")) {
      return new Gazetteer(byId, common(common), Borders.read(borders));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Place> places(String table) {
    try (BufferedReader lines = open(table)) {
      Loaded<Place> loaded = PlaceTable.read(lines, table);
      for (Problem problem : loaded.problems()) {
        throw new IllegalStateException(problem.toString());
      }
      return loaded.good();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedReader open(String table) {
    InputStream in = Gazetteer.class.getResourceAsStream(table);
    if (in == null) {
      throw new IllegalArgumentException("No table '" + table + "' is bundled.");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  private static Set<String> common(BufferedReader lines) throws IOException {
    Set<String> common = new HashSet<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.startsWith("name\t")) {
        common.add(Fold.fold(line.substring(0, line.indexOf('\t'))));
      }
    }
    return common;
  }

  private static Map<String, Place> byCode(Collection<Place> places) {
    Map<String, Place> byCode = new HashMap<>();
    for (Place place : places) {
      if (place.code() != null) {
        byCode.put(place.code(), place);
      }
    }
    return byCode;
  }

  /** Every folded name, for a reader that keeps its own tree of words. */
  public Collection<Name> names() {
    return Collections.unmodifiableCollection(names.values());
  }

  /** A folded name, null where no place is called so. */
  public @Nullable Name name(String folded) {
    return names.get(folded);
  }

  /** The places of a folded name; none where no place is called so. */
  public List<Place> candidates(String folded) {
    Name name = names.get(folded);
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

  /** The place of an id of the tables. */
  public Optional<Place> place(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The country or first-level unit of a code like {@code SY} or {@code SY.09}. */
  public Optional<Place> unit(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All places, in the order of the tables. */
  public Collection<Place> places() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** Areas derived from these places. */
  public Areas areas() {
    return areas;
  }
}
