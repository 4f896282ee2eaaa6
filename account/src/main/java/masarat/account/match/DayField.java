package masarat.account.match;

import java.time.temporal.ChronoUnit;
import masarat.account.coded.CodedEvent;
import org.jspecify.annotations.Nullable;

/** How the days overlap, and how wide they are. */
final class DayField implements Field {
  @Override
  public String name() {
    return "days";
  }

  @Override
  public @Nullable String level(CodedEvent a, CodedEvent b) {
    long gap = gap(a, b);
    if (gap > 0) {
      return gap == 1 ? "1 day apart" : gap + " days apart";
    }
    long longest = Math.max(days(a), days(b));
    return longest == 0 ? "one day" : longest <= 7 ? "within a week" : "within a longer time";
  }

  /** Days between the two; 0 where they overlap. */
  static long gap(CodedEvent a, CodedEvent b) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(a.end(), b.start()),
            ChronoUnit.DAYS.between(b.end(), a.start())));
  }

  private static long days(CodedEvent event) {
    return ChronoUnit.DAYS.between(event.start(), event.end());
  }
}
