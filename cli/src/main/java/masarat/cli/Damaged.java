package masarat.cli;

import java.util.List;
import masarat.model.Problem;
import masarat.reader.Reading;
import masarat.text.CodePoints;
import masarat.text.Damage;
import masarat.text.Notice;

/** Damage of a text, told to the person who gave it. */
final class Damaged {
  private Damaged() {}

  /** One line for each kind of damage, with the first place in code points. */
  static List<Problem> problems(Reading reading) {
    CodePoints points = CodePoints.of(reading.report().text());
    return reading.notices().stream()
        .map(notice -> problem(reading.report().id(), notice, points.before(notice.first())))
        .toList();
  }

  private static Problem problem(String report, Notice notice, int first) {
    Damage damage = notice.damage();
    String what = "%d %s, the first at %d".formatted(notice.count(), damage.words(), first);
    return damage.isMended()
        ? new Problem(report, 0, what + "; they were read as meant.", null)
        : new Problem(report, 0, what + "; they were not understood.", "get the text again");
  }
}
