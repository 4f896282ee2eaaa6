package masarat.export;

import java.time.LocalDate;
import java.util.List;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Group;
import masarat.model.Happening.Transition;
import masarat.model.Location;
import masarat.model.Quantity;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a row of Parquet; public because the library that writes it must see it. Fields are
 * those of the codebook, {@code null} where the text does not say.
 *
 * @param low of the quantity under the convention it was read with
 * @param high null where open
 */
public record ParquetRow(
    @Nullable String id,
    String report,
    int start,
    int end,
    @Nullable String quote,
    String kind,
    String manner,
    List<String> actors,
    @Nullable String role,
    String form,
    List<Double> value,
    @Nullable String term,
    String unit,
    @Nullable String per,
    @Nullable String phrase,
    @Nullable Double low,
    @Nullable Double high,
    List<State> from,
    List<State> via,
    List<State> to,
    List<State> at,
    List<String> by,
    @Nullable LocalDate whenStart,
    @Nullable LocalDate whenEnd,
    @Nullable String whenPrecision,
    String sourceClass,
    @Nullable String sourceActor,
    String stance,
    @Nullable String denies,
    @Nullable String rule,
    @Nullable Double score,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url) {
  /** Where, with whom, in what condition. */
  public record State(
      @Nullable String place,
      @Nullable String actor,
      @Nullable String status,
      @Nullable Long geonames,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String precision) {
    private static State of(masarat.model.State state) {
      Location location = state.location();
      return new State(
          state.place(),
          state.actor(),
          state.status() == null ? null : state.status().code(),
          location == null ? null : location.geonames(),
          location == null ? null : Double.valueOf(location.lat()),
          location == null ? null : Double.valueOf(location.lon()),
          location == null ? null : location.precision().code());
    }
  }

  static ParquetRow of(Told told) {
    Claim claim = told.claim();
    Group who = claim.who();
    Quantity quantity = claim.quantity();
    When when = claim.when();
    Attribution attribution = claim.attribution();
    Transition way = claim.what() instanceof Transition transition ? transition : null;
    return new ParquetRow(
        claim.id(),
        claim.report(),
        claim.evidence().start(),
        claim.evidence().end(),
        told.quote(),
        claim.what().kind(),
        claim.manner().code(),
        who == null ? List.of() : who.actors(),
        who == null || who.role() == null ? null : who.role().code(),
        quantity.form().code(),
        quantity.value(),
        quantity.term() == null ? null : quantity.term().code(),
        quantity.unit().code(),
        quantity.per() == null ? null : quantity.per().code(),
        quantity.text(),
        told.low(),
        told.high(),
        way == null ? List.of() : states(way.from()),
        way == null ? List.of() : states(way.via()),
        way == null ? List.of() : states(way.to()),
        states(told.at()),
        claim.by(),
        when == null ? null : when.start(),
        when == null ? null : when.end(),
        when == null ? null : when.precision().code(),
        attribution.source().code(),
        attribution.actor(),
        claim.stance().code(),
        claim.denies() == null ? null : claim.denies().code(),
        claim.rule(),
        claim.score(),
        told.report() == null ? null : told.report().published(),
        told.report() == null ? null : told.report().publisher(),
        told.report() == null ? null : told.report().url());
  }

  private static List<State> states(List<masarat.model.State> states) {
    return states.stream().map(State::of).toList();
  }
}
