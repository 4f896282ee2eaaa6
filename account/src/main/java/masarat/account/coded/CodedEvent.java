package masarat.account.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import masarat.model.DatePrecision;
import masarat.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * One event of a data set.
 *
 * @param id its id in the data set
 * @param start first day it can have happened on
 * @param end last day, inclusive
 * @param precision how exactly it is dated
 * @param location absent where the row has no coordinates
 * @param type words of the data set for what happened
 * @param actors names as the data set writes them
 * @param toll how many people, where the row tells
 * @param civilians how many of them were civilians, whom some data sets count alone
 * @param text what the row says in words
 * @param source who reported it
 * @param kinds by taxonomy, the kind of this event from the finest to the broadest
 */
public record CodedEvent(
    String id,
    LocalDate start,
    LocalDate end,
    DatePrecision precision,
    @Nullable Location location,
    @Nullable String place,
    @Nullable String type,
    List<String> actors,
    @Nullable Toll toll,
    @Nullable Toll civilians,
    @Nullable String text,
    @Nullable String source,
    Map<String, List<String>> kinds) {
  public CodedEvent {
    actors = List.copyOf(actors);
    kinds = Map.copyOf(kinds);
  }

  /** Whether it is told to have lasted more than one day, or its day is not known. */
  public boolean isLong() {
    return !start.equals(end);
  }
}
