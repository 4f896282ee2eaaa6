package masarat.reader.place;

import masarat.gazetteer.Gazetteer;
import masarat.gazetteer.Place;
import masarat.reader.place.PlaceWord.Named;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** The cities that are told as the capital of their country. */
final class Capitals {
  private final Scan scan;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final PlaceNames names;
  private final Countries countries;
  private final boolean arabic;

  Capitals(Scan scan, Gazetteer gazetteer, PlaceNames names, Countries countries, boolean arabic) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.gazetteer = gazetteer;
    this.names = names;
    this.countries = countries;
    this.arabic = arabic;
  }

  /** The words that tell a capital, from a first token to one past the last. */
  record Found(int from, int to, Place place) {}

  /** The capital that the word at a token means; null where there is none such. */
  @Nullable Place at(int token) {
    Match<PlaceWord.Capital> word = scan.longest(token, PlaceWord.Capital.class);
    Found found = word == null ? null : at(word, 0, tokens.size());
    return found == null ? null : found.place();
  }

  /**
   * "The Somali capital", "the capital of Somalia": with the name that may follow, one place.
   *
   * @param from first token of the sentence
   * @param to one past its last
   */
  @Nullable Found at(Match<PlaceWord.Capital> word, int from, int to) {
    int first = arabic ? word.from() : owner(word.from(), from);
    boolean before = first < word.from();
    int of = !arabic && tokens.is(word.to(), "of") ? word.to() + 1 : word.to();
    boolean behind = !before && of < to && (arabic || of > word.to());
    Place country = before ? countries.at(first) : behind ? countries.at(of) : null;
    Place capital = country == null ? null : gazetteer.capital(country.country()).orElse(null);
    int told = before ? word.to() : countries.end(of);
    return capital == null || isOther(told, to, capital)
        ? null
        : new Found(first, named(told, to, capital), capital);
  }

  /** Where the country stands whose capital an English word means; the word itself if nowhere. */
  private int owner(int word, int from) {
    int before = word - 1;
    if (before - 1 > from && tokens.is(before, "s") && tokens.is(before - 1, "'")) {
      before -= 2;
    }
    return before >= from && tokens.isCapital(before) && countries.at(before) != null
        ? before
        : word;
  }

  /** "The temporary capital Aden": another place of the country is named as it. */
  private boolean isOther(int at, int to, Place capital) {
    for (int i = at; i < Math.min(to, at + 2); i++) {
      Match<Named> name = names.at(i);
      if (name != null) {
        return name.clitics() == 0
            && !name.sense().name().places().contains(capital)
            && name.sense().name().places().stream()
                .anyMatch(p -> p.kind().isPoint() && p.country().equals(capital.country()));
      }
    }
    return false;
  }

  /** Past the name of a capital behind its country, with a comma or a bracket before it or not. */
  private int named(int at, int to, Place capital) {
    int next = at < to && ",،(".contains(tokens.word(at)) ? at + 1 : at;
    Match<Named> name = next < to ? names.at(next) : null;
    boolean same =
        name != null && name.to() <= to && name.sense().name().places().contains(capital);
    return same && name != null ? name.to() : at;
  }
}
