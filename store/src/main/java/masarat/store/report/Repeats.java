package masarat.store.report;

import static masarat.store.database.Tables.BAND;
import static masarat.store.database.Tables.BAND_BAND;
import static masarat.store.database.Tables.BAND_REPORT;
import static masarat.store.database.Tables.REPORT;
import static masarat.store.database.Tables.REPORT_ID;
import static masarat.store.database.Tables.REPORT_NUMBER;
import static masarat.store.database.Tables.REPORT_SKETCH;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Which earlier report another nearly repeats, for many reports at once. */
final class Repeats {
  private static final int MOST_COMPARED = 50;

  private final Map<Long, List<Earlier>> byBand = new HashMap<>();

  private record Earlier(int number, String id, Sketch sketch) {}

  /**
   * @param arrivals the reports that will be asked about
   */
  Repeats(DSLContext sql, Collection<Arrival> arrivals) {
    List<Long> bands =
        arrivals.stream().flatMap(arrival -> arrival.sketch.bands().stream()).distinct().toList();
    var place = rowNumber().over().partitionBy(BAND_BAND).orderBy(BAND_REPORT).as("place");
    for (List<Long> some : Some.of(bands)) {
      var near = select(BAND_BAND, BAND_REPORT, place).from(BAND).where(BAND_BAND.in(some));
      var first = near.asTable("first");
      sql.select(first.field(BAND_BAND), REPORT_NUMBER, REPORT_ID, REPORT_SKETCH)
          .from(first)
          .join(REPORT)
          .on(REPORT_NUMBER.eq(first.field(BAND_REPORT)))
          .where(first.field(place).le(MOST_COMPARED))
          .forEach(
              row ->
                  add(
                      row.value1(),
                      new Earlier(row.value2(), row.value3(), Sketch.of(row.value4()))));
    }
  }

  private void add(long band, Earlier earlier) {
    List<Earlier> known = byBand.computeIfAbsent(band, b -> new ArrayList<>());
    if (known.size() < MOST_COMPARED) {
      known.add(earlier);
    }
  }

  /** One more report, which later ones may repeat. */
  void add(int number, Arrival arrival) {
    Earlier earlier = new Earlier(number, arrival.report.id(), arrival.sketch);
    arrival.sketch.bands().forEach(band -> add(band, earlier));
  }

  /** The report that shares most with it, other than a text of its own; null if none does. */
  @Nullable String of(Arrival arrival) {
    Map<Integer, Earlier> near = new TreeMap<>();
    for (long band : arrival.sketch.bands()) {
      byBand.getOrDefault(band, List.of()).forEach(earlier -> near.put(earlier.number, earlier));
    }
    near.values().removeIf(earlier -> earlier.id.equals(arrival.report.id()));
    String best = null;
    double most = Sketch.ALIKE;
    for (Earlier earlier : near.values().stream().limit(MOST_COMPARED).toList()) {
      double likeness = arrival.sketch.likeness(earlier.sketch);
      if (likeness >= most && (best == null || likeness > most)) {
        most = likeness;
        best = earlier.id;
      }
    }
    return best;
  }
}
