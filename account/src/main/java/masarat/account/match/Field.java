package masarat.account.match;

import masarat.account.coded.CodedEvent;
import org.jspecify.annotations.Nullable;

/** One way to compare two events. */
interface Field {
  /** As the weights have it. */
  String name();

  /** How far the two agree, or null where one of them says nothing. */
  @Nullable String level(CodedEvent a, CodedEvent b);
}
