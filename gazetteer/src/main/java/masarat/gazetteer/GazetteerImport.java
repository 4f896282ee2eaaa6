package masarat.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import masarat.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Brings lists of places into a folder, one file of places for each list. To import a list again
 * replaces its file, so that nothing is there twice; a list without any place replaces nothing. A
 * place that is known keeps its id and its point and gains names and codes.
 */
public final class GazetteerImport {
  private static final String ENDING = ".places";

  private final Path folder;

  /**
   * @param folder where the files of places are kept; made when it is needed
   */
  public GazetteerImport(Path folder) {
    this.folder = folder;
  }

  /** The bundled places with all that were imported. */
  public Gazetteer gazetteer() throws IOException {
    return Gazetteer.with(files(null));
  }

  private List<Path> files(@Nullable Path without) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(ENDING) && !f.equals(without)).sorted().toList();
    }
  }

  /**
   * Imports a dump of GeoNames.
   *
   * @param dump of a country or of all ({@code SY.txt}, {@code allCountries.zip})
   * @param alternateNames the list that says which names are Arabic, null where there is none
   * @param progress told now and then how many rows are done
   * @throws IOException if a file cannot be read or written
   */
  public Imported geonames(Path dump, @Nullable Path alternateNames, LongConsumer progress)
      throws IOException {
    AlternateNames alternates =
        alternateNames == null ? AlternateNames.none() : AlternateNames.read(alternateNames, dump);
    Path target = target(dump);
    Gazetteer known = Gazetteer.with(files(target));
    return write(dump, new GeonamesDump(dump, alternates, known), known, progress);
  }

  /**
   * Imports one level of OCHA's administrative boundaries, as CSV or GeoJSON; the upper levels
   * first, so that units find the unit they lie in.
   */
  public Imported codAb(Path file, LongConsumer progress) throws IOException {
    Gazetteer known = Gazetteer.with(files(target(file)));
    return write(file, new CodAb(file, known), known, progress);
  }

  /**
   * Imports a table with columns between commas, semicolons or tabs.
   *
   * @param mapping names the columns: {@code name_en}, {@code name_ar}, {@code lat}, {@code lon},
   *     {@code country}, {@code kind}, {@code in}, {@code id}, {@code pcode}, {@code population};
   *     null for a table whose columns have the usual names
   * @throws masarat.lexicon.BadData if the mapping cannot be used
   */
  public Imported table(Path file, @Nullable Entry mapping, LongConsumer progress)
      throws IOException {
    Entry columns = mapping == null ? ColumnGuess.of(file) : mapping;
    Gazetteer known = Gazetteer.with(files(target(file)));
    return write(file, new MappedTable(file, columns, known, slug(file)), known, progress);
  }

  private Imported write(Path list, PlaceRows rows, Gazetteer known, LongConsumer progress)
      throws IOException {
    Files.createDirectories(folder);
    Path target = target(list);
    Path fresh = Files.createTempFile(folder, slug(list), ".part");
    try {
      PlaceStore before = Files.exists(target) ? PlaceStore.map(target) : null;
      Imported imported;
      try (PlaceStoreWriter writer =
          new PlaceStoreWriter(Files.newOutputStream(fresh), Gazetteer.commonWords())) {
        String name = String.valueOf(list.getFileName());
        Merging merging = new Merging(name, known, before, rows.hasSharedIds(), writer, progress);
        rows.each(merging);
        imported = merging.finish(target);
      }
      if (!imported.isEmpty()) {
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return imported;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private Path target(Path list) {
    return folder.resolve(slug(list) + ENDING);
  }

  private static String slug(Path list) {
    String name = String.valueOf(list.getFileName()).toLowerCase(Locale.ROOT);
    return name.replaceAll("\\.(txt|csv|tsv|zip|gz|json|geojson)", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
