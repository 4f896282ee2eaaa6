package masarat.reader.place;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Name;
import masarat.gazetteer.Place;
import masarat.gazetteer.PlaceKind;
import masarat.reader.actor.Demonym;
import masarat.reader.actor.GivenNames;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.text.Clitic;
import masarat.reader.text.Cut;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Finds the names of places in a report, and tells which of them are meant as places. */
final class PlaceNames {
  /** Words of a name that is looked up where a text says that a place follows. */
  private static final int LONGEST = 4;

  /** An Arabic name of so few letters behind a particle is rather another word. */
  private static final int BRIEF = 4;

  private static final long WELL_KNOWN = 5_000_000;
  private static final Pattern BLANKS = Pattern.compile(" +");

  private final Scan scan;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final boolean arabic;
  private final Persons persons;

  /** What the text says the places lie in. */
  final Containers containers;

  PlaceNames(Scan scan, Gazetteer gazetteer, boolean arabic, GivenNames givenNames) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.gazetteer = gazetteer;
    this.arabic = arabic;
    this.persons = arabic ? Persons.NONE : Persons.of(scan, givenNames);
    this.containers = new Containers(scan, this, gazetteer);
  }

  /** The longest name at a token; of equal ones that with the fewest particles cut off. */
  @Nullable Match<Named> at(int token) {
    Match<Named> best = null;
    for (Match<Named> match : scan.at(token, Named.class)) {
      boolean longer = best == null || match.to() > best.to();
      boolean barer =
          best != null
              && match.to() == best.to()
              && Integer.bitCount(match.clitics()) < Integer.bitCount(best.clitics());
      if ((longer || barer) && !isVerb(match)) {
        best = match;
      }
    }
    return best;
  }

  /** "As" and "then" before a common word are no particles; "will" stands before verbs only. */
  private static boolean isVerb(Match<Named> match) {
    Name name = match.sense().name();
    boolean particle = match.has(Clitic.KA) || match.has(Clitic.FA);
    boolean chance = name.folded().length() <= BRIEF && !isWellKnown(name); // كمين is no ك and مين
    return match.has(Clitic.SA) || particle && (name.common() || chance);
  }

  /**
   * The longest name at a token, be it too rare to be looked for; the text says a place follows.
   */
  @Nullable Match<Named> asked(int token) {
    Match<Named> best = token < tokens.size() ? at(token) : null;
    for (int to = last(token); to > token && (best == null || to > best.to()); to--) {
      for (Cut cut : tokens.cuts(token)) {
        Name name = gazetteer.name(written(cut.start(), to));
        if (name == null && arabic) {
          name = gazetteer.name("ال" + written(cut.start(), to));
        }
        if (name != null && (cut.clitics() & ~(Clitic.BI | Clitic.LI | Clitic.AL)) == 0) {
          return new Match<>(token, to, cut.start(), cut.clitics(), new Named(name));
        }
      }
    }
    return best;
  }

  /** One past the last word that a name can take in that begins at a token. */
  private int last(int token) {
    int to = token;
    while (to < Math.min(tokens.size(), token + LONGEST)
        && tokens.kind(to) == Tokens.Kind.WORD
        && (arabic || tokens.isCapital(to))) {
      to++;
    }
    return to;
  }

  private String written(int start, int to) {
    String written = tokens.folded().text().substring(start, tokens.end(to - 1));
    return written.contains("  ") ? BLANKS.matcher(written).replaceAll(" ") : written;
  }

  /**
   * Whether a name is meant as a place.
   *
   * @param said the kind that a word before it says, null where none does
   * @param isNear whether a place lies near what else the report tells of
   */
  boolean mayStand(Match<Named> match, @Nullable PlaceKind said, Predicate<Place> isNear) {
    return arabic ? mayStandInArabic(match, said, isNear) : mayStandInEnglish(match, said, isNear);
  }

  private boolean mayStandInArabic(
      Match<Named> match, @Nullable PlaceKind said, Predicate<Place> isNear) {
    Name name = match.sense().name();
    if (said != null) {
      return !(name.common() && said.isPoint()) || isOfKind(name, said, isNear);
    }
    if (match.from() > 0 && scan.longest(match.from() - 1, PlaceWord.Title.class) != null) {
      return false;
    }
    if (match.has(Clitic.AL) && scan.longest(match.from(), Demonym.class) != null) {
      return false; // "the Syrian", written like Syria with an article
    }
    if (isPieceOfAWord(match)) {
      return name.places().stream().anyMatch(isNear);
    }
    if (!name.common() && name.folded().length() >= 3) {
      return true;
    }
    boolean located =
        (match.clitics() & Clitic.BI) != 0 || isLocated(match.from()) || isListed(match);
    return located && isSaidInside(match)
        || located && name.places().stream().anyMatch(isNear.and(Place::isArab));
  }

  /**
   * "The Revolution Hospital": a common word names no town behind what says that it is a point.
   * What is called a city can be a town of the country told of.
   */
  private static boolean isOfKind(Name name, PlaceKind said, Predicate<Place> isNear) {
    Predicate<Place> town = place -> isTown(said) && isTown(place.kind());
    return name.places().stream().anyMatch(town.and(isNear).or(place -> place.kind() == said));
  }

  private static boolean isTown(PlaceKind kind) {
    return kind == PlaceKind.CITY || kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE;
  }

  /** "In Nineveh and Salah al-Din": a common name joined to one that means a place only. */
  private boolean isListed(Match<Named> match) {
    for (int i = match.from() - 1; match.has(Clitic.WA) && i >= match.from() - LONGEST; i--) {
      Match<Named> before = at(i);
      if (before != null && before.to() == match.from()) {
        return !before.sense().name().common() || isListed(before);
      }
    }
    return false;
  }

  /** "In Marwa in the north of Cameroon": a common word, said to lie where one so called does. */
  private boolean isSaidInside(Match<Named> match) {
    List<Place> places = match.sense().name().places();
    return containers.behind(match.to()).stream()
        .anyMatch(area -> places.stream().anyMatch(area::contains));
  }

  /** A few letters behind a particle that name a place far away. */
  private static boolean isPieceOfAWord(Match<Named> match) {
    Name name = match.sense().name();
    return match.clitics() != 0
        && !match.has(Clitic.AL)
        && name.folded().length() <= BRIEF
        && !isWellKnown(name)
        && name.places().stream().allMatch(p -> p.names().arabic() == null || !p.isArab());
  }

  private boolean mayStandInEnglish(
      Match<Named> match, @Nullable PlaceKind said, Predicate<Place> isNear) {
    if (!isWritten(match)) {
      return false;
    }
    if (said != null) {
      return true;
    }
    Name name = match.sense().name();
    boolean located = isLocated(match.from());
    boolean word = match.to() == match.from() + 1;
    boolean surname = !located && persons.isSurname(name.folded()) && !isWellKnown(name);
    if (word && (surname || isContinued(match.from()))) {
      return false;
    }
    return !name.common()
        || isInitials(match)
        || located && name.places().stream().anyMatch(isNear);
  }

  /** "US": two capital letters among words that have small ones. */
  private boolean isInitials(Match<Named> match) {
    int before = match.from() - 1;
    boolean line =
        before >= 0 && tokens.kind(before) == Tokens.Kind.WORD && !tokens.isShouted(before);
    return line
        && match.sense().name().folded().length() == 2
        && match.sense().name().places().get(0).kind() == PlaceKind.COUNTRY;
  }

  /** Whether a name is written as one: with a capital, where there are any, and of no person. */
  boolean isWritten(Match<Named> match) {
    return arabic
        || (tokens.isCapital(match.from()) || isPart(match))
            && !persons.holds(match.from())
            && !isWord(match);
  }

  /** "Us" is no country: a name of two letters is written in capitals. */
  private boolean isWord(Match<Named> match) {
    return match.sense().name().folded().length() == 2 && !tokens.isShouted(match.from());
  }

  /** "East Aleppo" and "east Aleppo": a side that begins a name may be written small. */
  private boolean isPart(Match<Named> match) {
    return tokens.isCapital(match.to() - 1)
        && scan.longest(match.from(), PlaceWord.Part.class) != null;
  }

  private static boolean isWellKnown(Name name) {
    return name.places().stream()
        .anyMatch(p -> p.kind() == PlaceKind.COUNTRY || p.population() >= WELL_KNOWN);
  }

  /** Whether a preposition of place stands before a token. */
  boolean isLocated(int token) {
    boolean of = tokens.is(token - 1, "of") && scan.is(token - 2, FunctionWord.PART_OF_PLACE);
    return of || scan.is(token - 1, FunctionWord.LOCATIVE) || tokens.is(token - 1, "#");
  }

  /** Whether a word is the end of a longer proper name: "Virgin Atlantic". */
  private boolean isContinued(int token) {
    int before = token - 1;
    return before > 0
        && tokens.kind(before) == Tokens.Kind.WORD
        && tokens.isCapital(before)
        && !begins(before)
        && at(before) == null
        && scan.at(before, PlaceWord.class).isEmpty()
        && scan.longest(before, Demonym.class) == null
        && !isHeadline(token);
  }

  /** Whether a token is the first of its sentence or of a quotation. */
  boolean begins(int token) {
    Tokens.Kind before = token == 0 ? Tokens.Kind.BREAK : tokens.kind(token - 1);
    return before == Tokens.Kind.BREAK
        || before == Tokens.Kind.SIGN && !",-'&/".contains(tokens.word(token - 1));
  }

  /** Whether most words of a line have a capital. */
  private boolean isHeadline(int token) {
    int capitals = 0;
    int words = 0;
    int from = token;
    while (from > 0 && tokens.kind(from - 1) != Tokens.Kind.BREAK && token - from < 20) {
      from--;
    }
    for (int i = from; i < tokens.size() && i < from + 20; i++) {
      if (tokens.kind(i) == Tokens.Kind.BREAK) {
        break;
      }
      if (tokens.kind(i) == Tokens.Kind.WORD && tokens.word(i).length() > 3) {
        words++;
        capitals += tokens.isCapital(i) ? 1 : 0;
      }
    }
    return words > 3 && capitals > 0.7 * words;
  }
}
