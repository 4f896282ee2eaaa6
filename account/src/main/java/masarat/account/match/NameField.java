package masarat.account.match;

import masarat.account.coded.CodedEvent;
import org.jspecify.annotations.Nullable;

/** The names of places, where one of the two has no coordinates. */
final class NameField implements Field {
  private final Names names;

  NameField(Names names) {
    this.names = names;
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public @Nullable String level(CodedEvent a, CodedEvent b) {
    String one = a.place();
    String other = b.place();
    if ((a.location() != null && b.location() != null) || one == null || other == null) {
      return null;
    }
    double likeness = names.likeness(one, other);
    return likeness > 0.92 ? "alike" : likeness > 0.8 ? "near" : "other";
  }
}
