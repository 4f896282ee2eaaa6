package masarat.reader.time;

import java.time.LocalDate;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The year that the heading of an account gives in brackets: "Battle of Hama (May 2017)". */
public final class HeadingYear {
  private static final int EARLIEST = 1900;

  private HeadingYear() {}

  /** The middle of the year from which the days of an account count; null where none is given. */
  public static @Nullable LocalDate of(Tokens tokens, Sentence heading) {
    int last = heading.to() - 1;
    if (heading.paragraph() > 0 || last < 1 || !tokens.is(last, ")")) {
      return null;
    }
    String word = tokens.word(last - 1);
    boolean year =
        tokens.kind(last - 1) == Tokens.Kind.NUMBER
            && word.length() == 4
            && word.chars().allMatch(Character::isDigit)
            && Integer.parseInt(word) > EARLIEST;
    return year ? LocalDate.of(Integer.parseInt(word), 7, 1) : null;
  }
}
