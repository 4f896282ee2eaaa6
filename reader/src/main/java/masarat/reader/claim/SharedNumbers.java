package masarat.reader.claim;

import masarat.reader.text.Clitic;
import masarat.reader.text.Tokens;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Which people of a sentence share a number with those named right before them. */
final class SharedNumbers {
  /** From so many on Arabic counts people in the singular. */
  private static final double SINGULAR = 10;

  /** How far behind a group the people stand that it is made up of, in tokens. */
  private static final int GAP = 4;

  private final Scan scan;
  private final Tokens tokens;
  private final boolean arabic;

  SharedNumbers(Scan scan, boolean arabic) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.arabic = arabic;
  }

  /** Both as the people of one number; null where they share none. */
  @Nullable People both(People before, People people) {
    if (counts(before, people)) {
      return before.upTo(people);
    }
    return consists(before, people) || isNumbered(before, people) ? before.countedBy(people) : null;
  }

  /** "13 soldiers and policemen", in Arabic both in the singular: one number counts both. */
  private boolean counts(People before, People people) {
    boolean many = before.quantity().value().stream().anyMatch(value -> value > SINGULAR);
    boolean joined = scan.at(people.from()).stream().anyMatch(match -> match.has(Clitic.WA));
    return many && joined && people.single() && before.to() == people.from();
  }

  /** "The policemen, the 300", as Arabic counts those it speaks of: الشرطيين ال300. */
  private boolean isNumbered(People group, People people) {
    boolean bare = !group.isCounted() && !people.them() && people.to() == people.from() + 1;
    return arabic
        && bare
        && people.from() == group.to() + 1
        && !people.quantity().value().isEmpty()
        && tokens.is(group.to(), "ال");
  }

  /** "Reinforcements made up of 120 policemen": the number behind counts the group. */
  private boolean consists(People group, People people) {
    int gap = people.from() - group.to();
    boolean led = arabic && group.named() && tokens.start(group.from()) < group.start();
    if (group.isCounted() || !people.isCounted() || gap > GAP || led) { // "a cell of the group"
      return false;
    }
    for (int i = group.to(); i < people.from(); i++) {
      if (Discourse.at(scan, i, Discourse.CONSISTS)) {
        return true;
      }
    }
    return false;
  }
}
