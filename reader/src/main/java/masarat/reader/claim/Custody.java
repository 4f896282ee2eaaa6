package masarat.reader.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import masarat.model.Attribution;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import org.jspecify.annotations.Nullable;

/** Who holds, held or takes people. */
final class Custody {
  private Custody() {}

  /** Whether a manner has a captor who is also its doer. */
  static boolean isOf(Manner manner) {
    return switch (manner) {
      case DETAINED, RELEASED, HELD -> true;
      default -> false;
    };
  }

  /** The captor of the people; null where they have none or the report names none. */
  static @Nullable String captor(Telling telling) {
    Draft draft = telling.draft();
    boolean rescued = draft.manner == Manner.RELEASED && !draft.under.isEmpty();
    if (!draft.by.isEmpty() && draft.manner != Manner.SURRENDERED && !rescued) {
      return frees(telling, draft.by.get(0)) ? null : draft.by.get(0).slug();
    }
    if (!draft.under.isEmpty()) {
      return draft.under.get(0).slug();
    }
    Group who = telling.who();
    return switch (draft.manner) {
      case RELEASED ->
          isExchange(telling.clause()) && who != null ? otherSide(telling.clause(), who) : null;
      case DETAINED, HELD -> force(telling);
      default -> null;
    };
  }

  /** "The army rescued 40 people", "police freed the hostages": others held them. */
  private static boolean frees(Telling telling, ActorMention doer) {
    Group who = telling.who();
    boolean hostages = who != null && who.role() == Role.HOSTAGES;
    return telling.draft().manner == Manner.RELEASED
        && (hostages
            ? doer.source() == SourceClass.OFFICIALS
            : telling.draft().lawless && doer.source() != SourceClass.ARMED_GROUP);
  }

  private static boolean isExchange(Clause clause) {
    return clause.between(clause.sentence.from(), clause.sentence.to(), Discourse.EXCHANGE);
  }

  /** In an exchange of two, each side frees the people of the other. */
  private static @Nullable String otherSide(Clause clause, Group who) {
    Set<String> sides = new LinkedHashSet<>();
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor && !actor.community()) {
        sides.add(actor.slug());
      }
    }
    if (sides.size() != 2 || !sides.removeAll(who.actors())) {
      return null;
    }
    return sides.stream().findFirst().orElse(null);
  }

  /**
   * The force that the sentence names last, else the officials who tell it, else the force named
   * before. Who kidnaps is an armed group, which may arrest too where it acts in the sentence.
   */
  private static @Nullable String force(Telling telling) {
    Draft draft = telling.draft();
    Attribution source = telling.source();
    boolean official = source.source() == SourceClass.OFFICIALS && !draft.lawless;
    String last = null;
    for (Mention mention : telling.clause().mentions.all()) {
      if (mention instanceof ActorMention actor
          && actor.from() < draft.anchor
          && !telling.clause().subjects.actsStranger(actor, draft.anchor)
          && takes(telling, actor, official)) {
        last = actor.slug();
      }
    }
    last = last == null && official ? own(telling, source.actor()) : last;
    last = last == null ? own(telling, draft.force) : last;
    return last;
  }

  /** Nobody takes his own people. */
  private static @Nullable String own(Telling telling, @Nullable String captor) {
    Group who = telling.who();
    return captor == null || who != null && who.actors().contains(captor) ? null : captor;
  }

  private static boolean takes(Telling telling, ActorMention actor, boolean official) {
    Clause clause = telling.clause();
    boolean lawless = telling.draft().lawless;
    boolean armed =
        clause.isArabic()
            && actor.source() == SourceClass.ARMED_GROUP
            && !official
            && (lawless || clause.prepositions.part(actor) == null);
    boolean takes = armed || !lawless && Memory.isForce(actor);
    return takes && own(telling, actor.slug()) != null;
  }
}
