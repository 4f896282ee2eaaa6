package masarat.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a list beside the places that are known: joins what is one place, adds the rest.
 */
final class Merging implements PlaceRows.Sink {
  /** A settlement or site of the same name within this distance is the same. */
  private static final double SAME_KM = 5;

  /** A unit of the same name is the same within this, or within one and a half of its radii. */
  private static final double SAME_UNIT_KM = 25;

  private static final double SURELY_ALIKE = 0.9;
  private static final int EXAMPLES = 10;
  private static final int STEP = 10_000;

  private final String list;
  private final Gazetteer known;
  private final @Nullable PlaceStore before;
  private final boolean sharedIds;
  private final PlaceStoreWriter writer;
  private final LongConsumer progress;
  private final BitSet numbers = new BitSet();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Place> gathered = new LinkedHashMap<>();
  private final Map<String, Long> joined = new TreeMap<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private final List<Problem> examples = new ArrayList<>();
  private long rows;
  private long added;
  private long merged;
  private long unchanged;
  private long refused;

  /**
   * @param list its name, for problems
   * @param known the places that rows can be merged with
   * @param before what an earlier import of the list wrote, null where there was none
   * @param progress told how many rows are done
   */
  Merging(
      String list,
      Gazetteer known,
      @Nullable PlaceStore before,
      boolean sharedIds,
      PlaceStoreWriter writer,
      LongConsumer progress) {
    this.list = list;
    this.known = known;
    this.before = before;
    this.sharedIds = sharedIds;
    this.writer = writer;
    this.progress = progress;
  }

  @Override
  public void place(Place row, int line) throws IOException {
    count();
    Optional<Same> same = known.place(row.id()).map(s -> new Same(s, "by its id"));
    if (same.isEmpty() && !sharedIds) {
      same = byName(row).filter(s -> !isTaken(s.place, row));
    }
    Place place = same.map(s -> join(s.place, row)).orElse(row);
    if (sharedIds) {
      if (!isNew(place)) {
        refuse(line, "comes twice", "The id (" + place.id() + ")");
        return;
      }
      writer.add(place, true);
    } else {
      Place earlier = gathered.get(place.id());
      gathered.put(place.id(), earlier == null ? place : join(earlier, row));
    }
    Place old = before == null ? null : before.byId(place.id());
    if (old != null && old.names().with(row.names()).equals(old.names())) {
      unchanged++;
    } else if (same.isPresent()) {
      merged++;
      joined.merge(same.get().how, 1L, Long::sum);
    } else {
      added++;
    }
  }

  /** A place that is known, and by what it was found to be the one of a row. */
  private record Same(Place place, String how) {}

  /** Whether another row with another code was joined with a place. */
  private boolean isTaken(Place place, Place row) {
    Place joined = gathered.get(place.id());
    return joined != null && hasOtherCode(joined, row);
  }

  private static boolean hasOtherCode(Place place, Place row) {
    return place.pcode() != null && row.pcode() != null && !place.pcode().equals(row.pcode());
  }

  @Override
  public void refused(int line, String reason, String value) {
    count();
    refuse(line, reason, value);
  }

  private void count() {
    if (++rows % STEP == 0) {
      progress.accept(rows);
    }
  }

  private void refuse(int line, String reason, String value) {
    refused++;
    if (reasons.merge(reason, 1L, Long::sum) <= EXAMPLES) {
      examples.add(new Problem(list, line, value + " " + reason + ".", null));
    }
  }

  private boolean isNew(Place place) {
    Long number = place.geonames();
    if (number == null || number > Integer.MAX_VALUE) {
      return ids.add(place.id());
    }
    boolean isNew = !numbers.get(number.intValue());
    numbers.set(number.intValue());
    return isNew;
  }

  private Optional<Same> byName(Place row) {
    Set<Place> candidates = new HashSet<>();
    for (String name : row.names().all()) {
      candidates.addAll(known.find(name));
    }
    Optional<Place> same = nearest(row, candidates);
    if (same.isPresent()) {
      return same.map(s -> new Same(s, "by name and distance"));
    }
    known.alike(row.name()).forEach((p, score) -> addSure(p, score, candidates));
    String arabic = row.names().arabic();
    if (arabic != null) {
      known.alike(arabic).forEach((p, score) -> addSure(p, score, candidates));
    }
    return nearest(row, candidates).map(s -> new Same(s, "by sound and distance"));
  }

  private static void addSure(Place place, double score, Set<Place> candidates) {
    if (score >= SURELY_ALIKE) {
      candidates.add(place);
    }
  }

  private static Optional<Place> nearest(Place row, Set<Place> candidates) {
    return candidates.stream()
        .filter(c -> isSame(c, row))
        .min((a, b) -> Double.compare(a.kmTo(row), b.kmTo(row)));
  }

  private static boolean isSame(Place known, Place row) {
    if (!known.country().equals(row.country()) || known.kind().isPoint() != row.kind().isPoint()) {
      return false;
    }
    if (hasOtherCode(known, row)) {
      return false;
    }
    if (row.kind().isPoint()) {
      return known.kmTo(row) <= SAME_KM;
    }
    return known.kind() == row.kind()
        && level(known) == level(row)
        && known.kmTo(row) <= Math.max(SAME_UNIT_KM, 1.5 * known.radiusKm());
  }

  private static long level(Place unit) {
    return unit.within().chars().filter(c -> c == '.').count();
  }

  /** The known place stays what it is and gains the row's names and codes. */
  private static Place join(Place known, Place row) {
    return new Place(
        known.id(),
        known.geonames(),
        known.kind(),
        row.within().startsWith(known.within()) && known.code() == null
            ? row.within()
            : known.within(),
        known.code() == null ? row.code() : known.code(),
        known.names().with(row.names()),
        known.lat(),
        known.lon(),
        known.radiusKm(),
        known.population() == 0 ? row.population() : known.population(),
        known.precision(),
        known.pcode() == null ? row.pcode() : known.pcode());
  }

  /** Writes what was gathered and tells what became of the rows. */
  Imported finish(Path file) throws IOException {
    for (Place place : gathered.values()) {
      writer.add(place, true);
    }
    progress.accept(rows);
    return new Imported(file, added, merged, unchanged, refused, joined, reasons, examples);
  }
}
