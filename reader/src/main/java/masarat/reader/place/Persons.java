package masarat.reader.place;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import masarat.reader.actor.GivenNames;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;

/**
 * The people that an English report names, whose names are no places: what follows a title or a
 * first name, and wherever a surname so found stands again.
 */
final class Persons {
  /** Nobody, for an Arabic report: its letters have no capitals. */
  static final Persons NONE = new Persons();

  private static final int LONGEST = 3;

  private final BitSet tokens = new BitSet();
  private final Set<String> surnames = new HashSet<>();

  private Persons() {}

  /** The people of a report. */
  static Persons of(Scan scan, GivenNames givenNames) {
    Persons persons = new Persons();
    Tokens tokens = scan.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Match<PlaceWord.Title> title = scan.longest(i, PlaceWord.Title.class);
      if (title != null && tokens.isCapital(i)) {
        int from = tokens.is(title.to(), ".") ? title.to() + 1 : title.to();
        persons.name(tokens, from);
      } else if (givenNames.isName(tokens, i) && isName(tokens, i + 1)) {
        persons.tokens.set(i);
        persons.name(tokens, i + 1);
      }
    }
    return persons;
  }

  private void name(Tokens text, int from) {
    int at = from;
    while (at < from + LONGEST && isName(text, at)) {
      tokens.set(at);
      boolean initial = text.word(at).length() == 1 && text.is(at + 1, ".");
      at += initial ? 2 : 1;
    }
    if (at > from && text.kind(at - 1) == Tokens.Kind.WORD) {
      surnames.add(text.word(at - 1));
    }
  }

  private static boolean isName(Tokens tokens, int token) {
    return token < tokens.size()
        && tokens.kind(token) == Tokens.Kind.WORD
        && tokens.isCapital(token);
  }

  /** Whether a token is part of the name of a person where it stands. */
  boolean holds(int token) {
    return tokens.get(token);
  }

  /** Whether a person of the report is called so. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }
}
