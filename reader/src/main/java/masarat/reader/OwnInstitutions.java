package masarat.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.model.Role;
import masarat.reader.actor.Actor;
import masarat.reader.actor.ActorReader;
import masarat.reader.actor.Institution;
import masarat.reader.actor.Nationality;
import masarat.reader.actor.OpenInstitution;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.QuantityMention;
import masarat.reader.mention.Weight;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Scan;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The institutions that a report names without their country: "the army" is that of the country it
 * tells of.
 */
final class OwnInstitutions {
  private final ActorReader actors;
  private final Scan scan;
  private final Language language;
  private final @Nullable Nationality nationality;

  /**
   * @param nationality the country that the report tells of, if it tells of one
   */
  OwnInstitutions(
      ActorReader actors, Scan scan, Language language, @Nullable Nationality nationality) {
    this.actors = actors;
    this.scan = scan;
    this.language = language;
    this.nationality = nationality;
  }

  /** The soldiers or police of a country, of the one the report tells of where none is said. */
  @Nullable String force(Role role, @Nullable String country) {
    String suffix = role == Role.SOLDIERS ? "army" : role == Role.POLICE ? "police" : null;
    Institution institution = suffix == null ? null : actors.institution(suffix);
    Nationality whose = country == null ? nationality : actors.nationality(country);
    Actor actor = institution == null || whose == null ? null : meant(institution, whose);
    return actor == null ? null : actor.slug();
  }

  /** Adds those bodies of a sentence whose country can be told to what was found in it. */
  void add(List<OpenInstitution> bodies, List<Mention> found) {
    for (OpenInstitution body : bodies) {
      if (body.definite() && !counts(body, found)) {
        ofTheCountry(body, found);
      }
    }
  }

  /** "The army" is that of the country the report tells of, if it tells of one. */
  private void ofTheCountry(OpenInstitution body, List<Mention> found) {
    Nationality owner = whose(body, found);
    Actor actor = owner == null ? null : meant(body.institution(), owner);
    if (actor != null) {
      found.add(
          new ActorMention(
              body.from(),
              body.to(),
              body.start(),
              body.end(),
              Weight.PLAIN,
              actor.slug(),
              actor.name(),
              actor.source(),
              false));
    }
  }

  /** The body of a country that is not named beside it: its own, but for an army it has not. */
  private @Nullable Actor meant(Institution institution, Nationality owner) {
    String army = owner.army();
    return army != null && institution.suffix().equals("army")
        ? actors.actor(army)
        : actors.resolve(institution, owner);
  }

  /** Whether a word like جندي counts one by itself: "a soldier" is no name of the army. */
  private boolean counts(OpenInstitution body, List<Mention> found) {
    return found.stream()
        .anyMatch(
            mention ->
                mention instanceof QuantityMention
                    && mention.from() <= body.from()
                    && mention.to() >= body.to());
  }

  /** "A court in Cairo" is of the country it sits in. */
  private @Nullable Nationality whose(OpenInstitution body, List<Mention> found) {
    boolean seated =
        scan.is(body.to(), FunctionWord.INSIDE)
            && !scan.tokens().word(body.to() - 1).startsWith("ال");
    for (Mention mention : seated ? found : List.<Mention>of()) {
      if (mention.from() == body.to() + 1
          && mention instanceof PlaceMention place
          && place.place() != null) {
        return actors.nationality(place.place().country());
      }
    }
    if (scan.is(body.from() - 1, FunctionWord.OWN)) {
      Nationality owner = lastCountry(body, found);
      return owner != null ? owner : isOfActor(body, found) ? null : nationality;
    }
    boolean open = nationality == null && language == Language.ENGLISH;
    return open ? ofPlaces(found) : nationality;
  }

  /** "Chad says its soldiers": the country that is named last before a body. */
  private @Nullable Nationality lastCountry(OpenInstitution body, List<Mention> found) {
    PlaceMention last = null;
    for (Mention mention : found) {
      boolean before =
          mention instanceof PlaceMention country
              && country.to() <= body.from()
              && country.place() != null
              && country.place().kind() == PlaceKind.COUNTRY;
      if (before && (last == null || mention.from() > last.from())) {
        last = (PlaceMention) mention;
      }
    }
    Place place = last == null ? null : last.place();
    return place == null ? null : actors.nationality(place.country());
  }

  /** "The Israeli military said nine of its soldiers": they are those of who is named before. */
  private boolean isOfActor(OpenInstitution body, List<Mention> found) {
    return language == Language.ENGLISH
        && found.stream()
            .anyMatch(
                m ->
                    m instanceof ActorMention actor
                        && !actor.community()
                        && actor.to() <= body.from());
  }

  /** The one country in which all towns of a sentence lie; null where they lie in several. */
  private @Nullable Nationality ofPlaces(List<Mention> found) {
    Set<String> countries = new HashSet<>();
    for (Mention mention : found) {
      if (mention instanceof PlaceMention place
          && place.place() != null
          && place.place().kind() != PlaceKind.COUNTRY
          && !isActor(place, found)) {
        countries.add(place.place().country());
      }
    }
    return countries.size() == 1 ? actors.nationality(countries.iterator().next()) : null;
  }

  /** "Somali pirates": an adjective of people, though a region is called so. */
  private static boolean isActor(PlaceMention place, List<Mention> found) {
    return found.stream()
        .anyMatch(
            m -> m instanceof ActorMention && m.from() <= place.from() && m.to() >= place.to());
  }
}
