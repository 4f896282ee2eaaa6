package masarat.reader.claim;

import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.quantity.Noun;
import org.jspecify.annotations.Nullable;

/** Whose the people of an Arabic sentence are whose noun bears a pronoun: "of its soldiers". */
final class OwnPeople {
  private final Clause clause;

  OwnPeople(Clause clause) {
    this.clause = clause;
  }

  /** Who is named last before them and can have such people; null where nobody is. */
  @Nullable ActorMention owner(People people) {
    if (!people.actors().isEmpty() || people.role() == null || !isOwned(people.to() - 1)) {
      return null;
    }
    ActorMention last = null;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor
          && actor.to() <= people.from()
          && has(actor, people.role())) {
        last = actor;
      }
    }
    return last;
  }

  private boolean isOwned(int token) {
    String word = clause.tokens.word(token);
    boolean pronoun = word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم");
    return pronoun && clause.scan.longest(token, Noun.class) != null;
  }

  private static boolean has(ActorMention actor, Role role) {
    boolean group = actor.source() == SourceClass.ARMED_GROUP;
    return switch (role) {
      case SOLDIERS, POLICE -> Memory.isForce(actor);
      case FIGHTERS -> group;
      case MEMBERS, LEADERS -> group || Memory.isForce(actor);
      default -> false;
    };
  }
}
