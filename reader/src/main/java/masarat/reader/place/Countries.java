package masarat.reader.place;

import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.reader.actor.Demonym;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** The countries that a text names, or whose people it names. */
final class Countries {
  private final Scan scan;
  private final Gazetteer gazetteer;
  private final PlaceNames names;

  Countries(Scan scan, Gazetteer gazetteer, PlaceNames names) {
    this.scan = scan;
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /** The country that a token names or whose people it names, null where it does neither. */
  @Nullable Place at(int token) {
    Match<Named> name = names.at(token);
    if (name != null) {
      for (Place place : name.sense().name().places()) {
        if (place.kind() == PlaceKind.COUNTRY) {
          return place;
        }
      }
    }
    return ofPeople(scan.longest(token, Demonym.class));
  }

  /** One past the name of a country, or of its people, that begins at a token. */
  int end(int token) {
    Match<Named> name = names.at(token);
    Match<Demonym> people = scan.longest(token, Demonym.class);
    return Math.max(name == null ? token + 1 : name.to(), people == null ? 0 : people.to());
  }

  /** The country of a people, null where it has none. */
  @Nullable Place ofPeople(@Nullable Match<Demonym> people) {
    String code = people == null ? null : people.sense().nationality().country();
    return code == null ? null : gazetteer.unit(code).orElse(null);
  }
}
