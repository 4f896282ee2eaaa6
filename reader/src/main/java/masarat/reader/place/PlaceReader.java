package masarat.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.reader.actor.Demonym;
import masarat.reader.actor.GivenNames;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.place.ReportPlaces.Choice;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds the places of a report. One reader serves one report. */
public final class PlaceReader {
  /** Weight of a name alone; each further word adds one, a word that says what it is adds more. */
  static final double NAME = 1.5;

  private static final double SAID = 0.8;

  private final Scan scan;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final boolean arabic;
  private final PlaceNames names;
  private final Countries countries;
  private final ReportPlaces places;
  private final DerivedAreas areas;
  private final UnknownPlaces unknown;

  public PlaceReader(Scan scan, Gazetteer gazetteer, Language language, GivenNames givenNames) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.gazetteer = gazetteer;
    this.arabic = language == Language.ARABIC;
    this.names = new PlaceNames(scan, gazetteer, arabic, givenNames);
    this.countries = new Countries(scan, gazetteer, names);
    Capitals capitals = new Capitals(scan, gazetteer, names, countries, arabic);
    this.places = new ReportPlaces(scan, gazetteer, names, capitals);
    this.areas =
        new DerivedAreas(scan, names, places, gazetteer.areas(), countries, capitals, arabic);
    this.unknown = new UnknownPlaces(scan, places, arabic);
  }

  /**
   * Where an area under an actor's control begins in the text.
   *
   * @param token of the actor
   * @return token of the first word of "areas under the control of", or {@code token} itself
   */
  public static int areaStart(Scan scan, int token) {
    for (int from = Math.max(0, token - 5); from < token; from++) {
      for (Match<PlaceWord.Controlled> match : scan.at(from, PlaceWord.Controlled.class)) {
        if (match.to() == token) {
          return from;
        }
      }
    }
    return token;
  }

  /**
   * Where the words begin for a side of a place: "the northern outskirts of".
   *
   * @param token of the place
   * @return token of the first word of the side, or {@code token} itself
   */
  public static int sideStart(Scan scan, int token) {
    Tokens tokens = scan.tokens();
    boolean of = tokens.is(token - 1, "من");
    boolean glued = scan.at(token).stream().anyMatch(match -> match.has(Clitic.LI));
    int last = of ? token - 1 : token;
    int noun = last - 1;
    while (noun > 0 && tokens.word(noun).startsWith("ال") && isSide(scan, noun)) {
      noun--;
    }
    boolean side =
        noun >= 0
            && noun < last - 1
            && tokens.kind(noun) == Tokens.Kind.WORD
            && scan.longest(noun, Named.class) == null;
    return (of || glued) && side ? noun : token;
  }

  /** Whether a word says that the name of a settlement follows: "the village of". */
  public static boolean isTown(Scan scan, int token) {
    return scan.at(token, PlaceWord.Kind.class).stream()
        .map(match -> match.sense().kind())
        .anyMatch(k -> k == PlaceKind.CITY || k == PlaceKind.TOWN || k == PlaceKind.VILLAGE);
  }

  /** Whether a word tells a side: "north", "northern". */
  public static boolean isSide(Scan scan, int token) {
    return scan.longest(token, PlaceWord.Part.class) != null;
  }

  /**
   * The country most of the places lie in that can mean one place only.
   *
   * @return its ISO 3166 code, or null where no country leads
   */
  public @Nullable String country() {
    return places.countries.leading();
  }

  /** All candidates that begin within some tokens. */
  public List<PlaceMention> find(int from, int to) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!scan.at(i).isEmpty()) {
        found(i, from, to, found);
      }
      if (!arabic && tokens.isCapital(i)) {
        add(found, rare(i, to));
      }
    }
    return found;
  }

  /**
   * The countries that adjectives within some tokens name: Turkey in "Turkish police". They stand
   * beside the actors and are no place of a claim.
   */
  public List<PlaceMention> adjectives(int from, int to) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = from; i < to && !arabic; i++) {
      Match<Demonym> match = scan.longest(i, Demonym.class);
      Place country = match == null ? null : countries.ofPeople(match);
      if (match != null
          && country != null
          && match.to() <= to
          && tokens.isCapital(i)
          && !match.sense().people()) {
        String reason = "adjective of the country";
        add(found, mention(i, match.to(), match.start(), 0, country, new Choice(country, reason)));
      }
    }
    return found;
  }

  private void found(int i, int from, int to, List<PlaceMention> found) {
    Match<Named> plain = names.at(i);
    add(found, plain(plain, to, plain == null ? null : kindBehind(plain, to), i, -1));
    for (Match<PlaceWord.Kind> kind : scan.at(i, PlaceWord.Kind.class)) {
      Match<Named> name = kind.to() < to ? named(kind) : null;
      add(found, plain(name, to, kind.sense().kind(), i, kind.start()));
      add(found, name == null ? unknown.behind(kind, to) : null);
      add(found, areas.somewhere(kind, to));
    }
    for (Match<PlaceWord.KindBehind> kind : scan.at(i, PlaceWord.KindBehind.class)) {
      add(found, unknown.before(kind, from));
    }
    for (Match<PlaceWord.Short> unit : scan.at(i, PlaceWord.Short.class)) {
      add(found, abbreviation(unit, to));
    }
    for (Match<PlaceWord.Countryside> word : scan.at(i, PlaceWord.Countryside.class)) {
      add(found, areas.countryside(word, to));
    }
    for (Match<PlaceWord.Part> part : scan.at(i, PlaceWord.Part.class)) {
      add(found, areas.part(part, to));
      add(found, areas.partOfHomeland(part, to));
    }
    for (Match<PlaceWord.Territory> word : scan.at(i, PlaceWord.Territory.class)) {
      add(found, areas.territory(word, to));
    }
    for (Match<PlaceWord.Border> border : scan.at(i, PlaceWord.Border.class)) {
      add(found, areas.border(border, to));
    }
    for (Match<PlaceWord.Capital> capital : scan.at(i, PlaceWord.Capital.class)) {
      add(found, areas.capital(capital, from, to));
    }
  }

  /** "Hama province": what the word behind a name says that it is. */
  private @Nullable PlaceKind kindBehind(Match<Named> name, int to) {
    Match<PlaceWord.KindBehind> kind =
        name.to() < to ? scan.longest(name.to(), PlaceWord.KindBehind.class) : null;
    return kind == null ? null : kind.sense().kind();
  }

  /** The name behind a word that says what it is; a rare one near the places of the report only. */
  private @Nullable Match<Named> named(Match<PlaceWord.Kind> kind) {
    Match<Named> usual = names.at(kind.to());
    if (usual != null) {
      boolean adjective = kind.has(Clitic.AL) && usual.sense().name().common();
      boolean led = (usual.clitics() & ~Clitic.AL) != 0; // no particle stands behind "the state of"
      return adjective || led ? null : usual;
    }
    Match<Named> rare = names.asked(kind.to());
    boolean near = rare != null && rare.sense().name().places().stream().anyMatch(places::isNear);
    return near ? rare : null;
  }

  /** "Ky." behind a comma; "B.C." anywhere, since nothing else is written so. */
  private @Nullable PlaceMention abbreviation(Match<PlaceWord.Short> unit, int to) {
    boolean initials = unit.to() - unit.from() > 3;
    // "SEVEN DIED IN OLOCUILTA, LA PAZ" shortens nothing.
    boolean behind =
        unit.from() > 1 && tokens.is(unit.from() - 1, ",") && !tokens.isShouted(unit.from() - 2);
    Place place = gazetteer.unit(unit.sense().code()).orElse(null);
    return place != null && unit.to() <= to && tokens.isCapital(unit.from()) && (initials || behind)
        ? mention(
            unit.from(), unit.to(), unit.start(), NAME + 1, place, new Choice(place, "abbreviated"))
        : null;
  }

  /** Adds a mention, unless it is a part of a hashtag of several words: that is a label. */
  private void add(List<PlaceMention> found, @Nullable PlaceMention mention) {
    if (mention != null && !tokens.isJoined(mention.from()) && !tokens.isJoined(mention.to())) {
      found.add(mention);
    }
  }

  /** A name, perhaps with a word before it that says what it is. */
  private @Nullable PlaceMention plain(
      @Nullable Match<Named> match, int to, @Nullable PlaceKind said, int from, int start) {
    if (match == null
        || match.to() > to
        || isTheKind(match)
        || !names.mayStand(match, said, places::isNear)) {
      return null;
    }
    Choice choice = places.choose(match, said);
    double weight = NAME + (match.to() - match.from() - 1) + (said == null ? 0 : SAID);
    int begin = start < 0 ? match.start() : start;
    return mention(from, match.to(), begin, weight, choice.place(), choice);
  }

  /** "The city" is a city told before, not the place of that name. */
  private boolean isTheKind(Match<Named> name) {
    return arabic
        && name.to() == name.from() + 1
        && scan.longest(name.from(), PlaceWord.Kind.class) != null;
  }

  /**
   * A name in English that is too rare to be looked for anywhere, behind a preposition of place, at
   * the head of a dispatch, or before the unit that it lies in.
   */
  private @Nullable PlaceMention rare(int at, int to) {
    if (names.at(at) != null || tokens.kind(at) != Tokens.Kind.WORD) {
      return null;
    }
    Match<Named> match = names.asked(at);
    int end = match == null ? at : match.to();
    if (match != null && end <= to && names.mayStand(match, PlaceKind.TOWN, places::isNear)) {
      boolean inUnit = !match.sense().name().common() && !places.areasBehind(end).isEmpty();
      boolean whole = end >= tokens.size() || !isName(end);
      boolean located = whole && (names.isLocated(at) || isDateline(at, end));
      if (inUnit || located) {
        Choice choice = places.choose(match, null);
        return mention(at, end, match.start(), NAME, choice.place(), choice);
      }
    }
    if (match != null || !names.isLocated(at)) {
      return null;
    }
    PlaceMention within = unknown.somewhere(at, to);
    return within == null ? unknown.told(at, to) : within;
  }

  private boolean isName(int token) {
    return tokens.kind(token) == Tokens.Kind.WORD && tokens.isCapital(token);
  }

  /** "TORRINGTON - The mayor", "GEORGETOWN, Ky. (WKYT)". */
  private boolean isDateline(int from, int to) {
    String written = tokens.written(from, to);
    boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
    return shouted && names.begins(from) && to < tokens.size() && ",-(".contains(tokens.word(to));
  }

  private PlaceMention mention(
      int from, int to, int start, double weight, Place place, Choice choice) {
    return new PlaceMention(
        from,
        to,
        start,
        tokens.end(to - 1),
        weight,
        choice.name(),
        choice.sure() ? place.location() : null,
        choice.name().equals(place.name()) ? place : null,
        place.equals(choice.place()) ? choice.ranked() : List.of(),
        choice.reason());
  }
}
