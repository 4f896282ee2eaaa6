package masarat.reader.claim;

import masarat.gazetteer.PlaceKind;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
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

  /**
   * "Turkey struck back after one of its soldiers was killed": the ISO code of the country that is
   * named last before them, and acts; null where none does.
   */
  @Nullable String country(People people) {
    String last = null;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof PlaceMention named
          && named.to() <= people.from()
          && named.place() != null
          && named.place().kind() == PlaceKind.COUNTRY
          && acts(named.from())) {
        last = named.place().country();
      }
    }
    return isOwned(people.to() - 1) ? last : null;
  }

  /** Whether a country begins a sentence or follows its verb, which is feminine like its name. */
  private boolean acts(int country) {
    int first = clause.sentence.from();
    String before = country == first ? "" : clause.tokens.word(country - 1);
    return country == first || before.endsWith("ت") && !before.endsWith("ات");
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
