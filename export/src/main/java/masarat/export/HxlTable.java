package masarat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import masarat.model.Location;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A table whose second line holds hashtags (HXL 1.1), one row per leg, or per place where no way is
 * told. Of a way's places between there is no standard tag: they are the ends of its legs. {@code
 * +low}, {@code +high}, {@code +speaker} and {@code +phrase} are attributes of our own.
 */
final class HxlTable extends Table {
  private static final List<String> HEADINGS =
      List.of(
          "id",
          "manner",
          "actor",
          "role",
          "origin",
          "origin latitude",
          "origin longitude",
          "destination",
          "destination latitude",
          "destination longitude",
          "low",
          "high",
          "unit",
          "phrase",
          "start",
          "end",
          "published",
          "speaker",
          "publisher",
          "address",
          "stance");
  private static final List<String> TAGS =
      List.of(
          "#meta+id",
          "#event+type",
          "#group+name",
          "#group+role",
          "#loc+name+origin",
          "#geo+lat+origin",
          "#geo+lon+origin",
          "#loc+name+dest",
          "#geo+lat+dest",
          "#geo+lon+dest",
          "#affected+ind+low",
          "#affected+ind+high",
          "#affected+unit",
          "#description+phrase",
          "#date+start",
          "#date+end",
          "#date+reported",
          "#meta+source+speaker",
          "#meta+source+outlet",
          "#meta+url",
          "#status+stance");

  HxlTable(OutputStream out) {
    super(out, HEADINGS);
    cells(TAGS);
  }

  @Override
  public boolean write(Told told) throws IOException {
    if (told.legs().isEmpty()) {
      row(told, told.scene(), null);
    }
    told.legs().forEach(leg -> row(told, leg.from(), leg.to()));
    return true;
  }

  private void row(Told told, @Nullable State from, @Nullable State to) {
    When when = told.claim().when();
    String phrase = told.claim().quantity().text();
    cells(
        List.of(
            told.id(),
            told.claim().manner().code(),
            told.actors(),
            told.role(),
            name(from),
            lat(from),
            lon(from),
            name(to),
            lat(to),
            lon(to),
            number(told.low()),
            number(told.high()),
            told.claim().quantity().unit().code(),
            phrase == null ? "" : phrase,
            when == null ? "" : when.start().toString(),
            when == null || when.end() == null ? "" : when.end().toString(),
            told.published(),
            told.speaker(),
            told.publisher(),
            told.address(),
            told.claim().stance().code()));
  }

  private static String name(@Nullable State state) {
    return state == null || state.place() == null ? "" : state.place();
  }

  private static String lat(@Nullable State state) {
    Location location = state == null ? null : state.location();
    return location == null ? "" : Double.toString(location.lat());
  }

  private static String lon(@Nullable State state) {
    Location location = state == null ? null : state.location();
    return location == null ? "" : Double.toString(location.lon());
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : Told.whole(value);
  }
}
