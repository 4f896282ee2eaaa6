package masarat.reader.claim;

import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.quantity.Noun;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Who those are that an Arabic text tells by the name of what they belong to. */
final class NamedRoles {
  private final Scan scan;

  NamedRoles(Scan scan) {
    this.scan = scan;
  }

  /** "The soldiers of the regime", "its forces": the first word of a name may say who they are. */
  @Nullable Role of(ActorMention actor) {
    for (Match<Noun> noun : scan.at(actor.from(), Noun.class)) {
      boolean people = noun.sense().count() == Noun.Count.PLURAL && noun.to() < actor.to();
      if (people && noun.sense().role() != null) {
        return noun.sense().role();
      }
    }
    Role role = Memory.roleOf(actor);
    boolean forces =
        actor.source() == SourceClass.OFFICIALS && Discourse.at(scan, actor.from(), Discourse.BODY);
    return role == null && forces ? Role.SOLDIERS : role;
  }

  /** A body of the armed between two tokens: a state's, unless it is called a band. */
  Role ofBody(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Discourse.at(scan, i, Discourse.BAND)) {
        return Role.FIGHTERS;
      }
    }
    return Role.SOLDIERS;
  }
}
