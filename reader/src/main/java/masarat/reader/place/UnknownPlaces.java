package masarat.reader.place;

import java.util.List;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.gazetteer.Romaniser;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Places that no gazetteer knows, told by the words around their names. */
final class UnknownPlaces {
  /** Words of a name. */
  private static final int LONGEST = 3;

  private final Scan scan;
  private final Tokens tokens;
  private final ReportPlaces places;
  private final boolean arabic;

  UnknownPlaces(Scan scan, ReportPlaces places, boolean arabic) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.places = places;
    this.arabic = arabic;
  }

  /** "The village of" and a word that nobody knows: a place without coordinates. */
  @Nullable PlaceMention behind(Match<PlaceWord.Kind> kind, int to) {
    int at = kind.to();
    PlaceKind said = kind.sense().kind();
    boolean district = arabic && said == PlaceKind.DISTRICT;
    boolean city = arabic && said == PlaceKind.CITY && !tokens.word(kind.from()).startsWith("ال");
    boolean settlement = said == PlaceKind.VILLAGE || said == PlaceKind.TOWN;
    boolean word = at < to && tokens.kind(at) == Tokens.Kind.WORD && tokens.word(at).length() > 2;
    boolean nisba = arabic && word && tokens.word(at).endsWith("يه");
    boolean strange = arabic ? isNobodys(at) && !kind.has(Clitic.AL) : isName(at);
    boolean loose = city || district;
    boolean unit = arabic && said == PlaceKind.PROVINCE;
    if (!word || nisba || !strange || !(settlement || loose || unit)) {
      return null;
    }
    int end = at + 1;
    int limit = Math.min(to, at + LONGEST);
    while (end < limit && (arabic ? isStrange(end) : isName(end))) {
      end++;
    }
    PlaceMention alike = arabic ? alike(kind, end) : null;
    if (alike != null) {
      return alike;
    }
    boolean described = loose && (isAdjective(at) || isAdjective(end - 1));
    if (described || unit || district && !isPlaced(end)) {
      return null;
    }
    return unknown(kind.from(), kind.start(), tokens.written(at, end), end);
  }

  /** Whether a word means nothing; no particle stands behind "the state of". */
  private boolean isNobodys(int token) {
    return scan.at(token).stream()
        .allMatch(m -> m.sense() instanceof Named && (m.clitics() & ~Clitic.AL) != 0);
  }

  /** A name that is spelled otherwise than in the tables, of a place in a country told of. */
  private @Nullable PlaceMention alike(Match<PlaceWord.Kind> kind, int end) {
    PlaceKind said = kind.sense().kind();
    for (int to = end; to > kind.to(); to--) {
      Place place = places.alike(tokens.written(kind.to(), to), said);
      if (place != null) {
        return new PlaceMention(
            kind.from(),
            to,
            kind.start(),
            tokens.end(to - 1),
            PlaceReader.NAME,
            place.name(),
            place.location(),
            place,
            List.of(),
            "its name is alike");
      }
    }
    return null;
  }

  /** "The Zoluf barracks": a name that nobody knows before the word that says what it is. */
  @Nullable PlaceMention before(Match<PlaceWord.KindBehind> kind, int from) {
    int at = kind.from();
    while (at > from && kind.from() - at < LONGEST && isUnknown(at - 1)) {
      at--;
    }
    boolean prefixed = at - 2 >= from && tokens.is(at - 1, "-") && tokens.is(at - 2, "al");
    int first = at < kind.from() && prefixed ? at - 2 : at;
    boolean led = tokens.is(first - 1, "the") || scan.is(first - 1, FunctionWord.LOCATIVE);
    boolean unit = kind.sense().kind() == PlaceKind.PROVINCE;
    return at == kind.from() || !led || unit
        ? null
        : unknown(first, tokens.start(first), tokens.written(first, kind.from()), kind.to());
  }

  /** "Near Zoluf", "at Zoluf, a town in": a name that nobody knows, and that can be no other. */
  @Nullable PlaceMention told(int at, int to) {
    int end = at;
    while (end < Math.min(to, at + LONGEST) && isUnknown(end)) {
      end++;
    }
    boolean near = tokens.is(at - 1, "near") && !tokens.is(end, "'");
    return end > at && (near || isExplained(end))
        ? unknown(at, tokens.start(at), tokens.written(at, end), end)
        : null;
  }

  /** ", a town in the north": what is told right behind a name. */
  private boolean isExplained(int end) {
    boolean one = scan.is(end + 1, FunctionWord.INDEFINITE) || tokens.is(end + 1, "the");
    boolean kind = false;
    for (int i = end + 2; i < Math.min(tokens.size(), end + 2 + LONGEST); i++) {
      kind |= scan.is(i, FunctionWord.KIND_OF_PLACE);
    }
    return tokens.is(end, ",") && one && kind;
  }

  private boolean isUnknown(int token) {
    return isName(token) && scan.at(token).isEmpty();
  }

  /** A place without coordinates, by its name as it is written. */
  private PlaceMention unknown(int from, int start, String written, int to) {
    return new PlaceMention(
        from,
        to,
        start,
        tokens.end(to - 1),
        PlaceReader.NAME,
        arabic ? Romaniser.romanise(written) : written,
        null,
        null,
        List.of(),
        "no place of this name is known");
  }

  /** "In Holliday, Missouri", where no Holliday is known: somewhere in Missouri. */
  @Nullable PlaceMention somewhere(int at, int to) {
    int end = at;
    while (end < Math.min(to, at + LONGEST) && isName(end)) {
      end++;
    }
    Place unit = end == at || end >= to ? null : unitBehind(end);
    if (unit == null) {
      return null;
    }
    return new PlaceMention(
        at,
        end,
        tokens.start(at),
        tokens.end(end - 1),
        PlaceReader.NAME,
        tokens.written(at, end),
        unit.location(),
        null,
        List.of(),
        "not known there; somewhere in " + unit.name());
  }

  /** The unit, or at least the country, that a name is said to lie in. */
  private @Nullable Place unitBehind(int end) {
    Place unit = places.unitBehind(end);
    return unit != null
        ? unit
        : places.areasBehind(end).stream()
            .filter(area -> tokens.is(end, ",") && area.kind() == PlaceKind.COUNTRY)
            .findFirst()
            .orElse(null);
  }

  /** Whether a text goes on to say where a name lies that ends at a token. */
  private boolean isPlaced(int end) {
    int at = tokens.is(end, "،") ? end + 1 : end;
    Match<PlaceWord.Part> side = at < tokens.size() ? scan.longest(at, PlaceWord.Part.class) : null;
    return !places.areasBehind(end).isEmpty()
        || side != null && scan.longest(side.to(), Named.class) != null
        || scan.longest(at, PlaceWord.Lying.class) != null;
  }

  /** "Wide areas", "a city for sports": a feminine adjective, as such places have. */
  private boolean isAdjective(int token) {
    String word = tokens.word(token);
    return word.endsWith("ه") && !word.startsWith("ال");
  }

  /** Whether an Arabic word means nothing, so that it goes on with a name that nobody knows. */
  private boolean isStrange(int token) {
    return tokens.kind(token) == Tokens.Kind.WORD
        && tokens.word(token).length() > 2
        && !tokens.word(token).startsWith("ال")
        && scan.at(token).isEmpty();
  }

  private boolean isName(int token) {
    return tokens.kind(token) == Tokens.Kind.WORD && tokens.isCapital(token);
  }
}
