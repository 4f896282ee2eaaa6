package masarat.reader.claim;

import java.util.List;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import org.jspecify.annotations.Nullable;

/** Armed people of whom an Arabic text says only who sends them: they are the sender's own. */
final class Sent {
  private static final String GOVERNMENT = "-government";

  private Sent() {}

  /** The people of a draft; null where nobody sends them, or they may be anybody's. */
  static @Nullable Group group(Draft draft) {
    Role role = draft.people.role();
    boolean open = draft.people.actors().isEmpty() && !draft.multinational;
    ActorMention sender = open && role != null ? sender(draft, role) : null;
    if (sender == null || role == null) {
      return null;
    }
    boolean armed = sender.source() == SourceClass.ARMED_GROUP;
    return new Group(List.of(own(sender, role)), armed ? Role.FIGHTERS : role);
  }

  private static @Nullable ActorMention sender(Draft draft, Role role) {
    boolean sent =
        draft.manner == Manner.DEPLOYED
            || draft.manner == Manner.WITHDREW
            || draft.manner == Manner.TRANSFERRED && draft.people.named();
    boolean force = role == Role.SOLDIERS || role == Role.POLICE;
    if (!sent || draft.by.isEmpty() || !(force || role == Role.FIGHTERS)) {
      return null;
    }
    ActorMention by = draft.by.get(0);
    boolean state = Memory.isForce(by) || by.slug().endsWith(GOVERNMENT);
    return by.source() == SourceClass.ARMED_GROUP || force && state ? by : null;
  }

  /** The army or police of a government that sends them, else whoever does. */
  private static String own(ActorMention sender, Role role) {
    String slug = sender.slug();
    String force = role == Role.POLICE ? "-police" : "-army";
    return slug.endsWith(GOVERNMENT)
        ? slug.substring(0, slug.length() - GOVERNMENT.length()) + force
        : slug;
  }
}
