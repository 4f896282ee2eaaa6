package masarat.reader.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who fights whom in an Arabic report: of an attack without a named doer it lets one understand
 * that the armed group beside it did it, and of a group's own dead that its enemy did.
 */
final class Foes {
  /** How many sentences from what it did an enemy may be named who is the report's subject. */
  private static final int REACH = 2;

  private static final Set<Manner> ATTACKS =
      Set.of(
          Manner.ATTACK,
          Manner.BOMBING,
          Manner.SUICIDE_BOMBING,
          Manner.ASSASSINATION,
          Manner.SHELLING);

  /** The armed groups and the forces that each sentence names. */
  private final List<List<ActorMention>> named = new ArrayList<>();

  /** Those who are attacked where they are named. */
  private final Set<ActorMention> targets = new HashSet<>();

  private final List<Clause> clauses = new ArrayList<>();
  private final Attackers attackers = new Attackers();
  private final Clashes clashes;
  private final Set<String> groups = new HashSet<>();
  private final Map<String, Integer> often = new HashMap<>();

  Foes(Clashes clashes) {
    this.clashes = clashes;
  }

  /** Keeps who is named in the next sentence. */
  void enter(Clause clause) {
    clauses.add(clause);
    attackers.enter(clause);
    List<ActorMention> here = new ArrayList<>();
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor && !actor.community()) {
        if (isGroup(actor)) {
          groups.add(actor.slug());
        }
        if (isGroup(actor) || Memory.isForce(actor) || actor.slug().endsWith("coalition")) {
          here.add(actor);
          if (ActorParts.isTarget(clause, actor)) {
            targets.add(actor);
          }
          often.merge(actor.slug(), 1, Integer::sum);
        }
      }
    }
    named.add(here);
  }

  private static boolean isGroup(ActorMention actor) {
    return actor.source() == SourceClass.ARMED_GROUP;
  }

  /** Adds who did what a telling leaves open. */
  void settle(Telling telling) {
    Draft draft = telling.draft();
    boolean harm = draft.manner == Manner.KILLED || draft.manner == Manner.WOUNDED;
    boolean raid = draft.manner == Manner.AIRSTRIKE;
    boolean done = (harm || raid || ATTACKS.contains(draft.manner)) && !draft.planned;
    if (!draft.by.isEmpty() || !done || byStrangers(telling)) {
      return;
    }
    Group victims = draft.kind == Kind.INCIDENT ? null : telling.who();
    boolean armed = victims != null && isArmed(victims);
    Means means = new Means(telling.clause(), draft, armed);
    Clash clash = harm ? clashes.at(telling.sentence(), means.areClash()) : null;
    boolean fought = clash != null && victims != null && clash.isBy(victims.actors());
    if (fought && clash != null && victims != null) {
      draft.by.addAll(clash.foes(victims.actors()));
      return;
    }
    boolean open = draft.whole == null && !isCaught(telling, means);
    ActorMention foe = !open ? null : foe(telling, means, victims, !armed);
    if (foe != null) {
      draft.by.add(foe);
      List<String> own = victims == null ? List.of() : victims.actors();
      clauses.stream()
          .filter(clause -> clause.mentions.startingAt(foe.from()) == foe)
          .forEach(c -> new Allies(c).join(draft.by, actor -> !own.contains(actor.slug())));
    }
  }

  /** Adds to some of those who came to harm who did it to them all. */
  static void share(Telling telling) {
    Draft draft = telling.draft();
    Draft whole = draft.whole;
    if (whole != null && draft.by.isEmpty()) {
      Group who = telling.who();
      whole.by.stream()
          .filter(actor -> who == null || !who.actors().contains(actor.slug()))
          .forEach(draft.by::add);
    }
  }

  private static boolean byStrangers(Telling telling) {
    return new Attacks(telling.clause()).byStrangers(telling.draft().people);
  }

  /** People of neither side who came to harm where both fought. */
  private static boolean isCaught(Telling telling, Means means) {
    Group who = telling.who();
    return (who == null || who.actors().isEmpty()) && means.areClash();
  }

  private boolean isArmed(Group victims) {
    return victims.role() == Role.FIGHTERS || victims.actors().stream().anyMatch(groups::contains);
  }

  private @Nullable ActorMention foe(
      Telling telling, Means means, @Nullable Group victims, boolean byGroup) {
    List<String> own = victims == null ? List.of() : victims.actors();
    int sentence = telling.sentence();
    ActorMention attacker = attackers.rightBefore(sentence, means, own);
    boolean raid = telling.draft().manner == Manner.AIRSTRIKE;
    Role role = victims == null ? null : victims.role();
    if (attacker == null && !raid) {
      attacker = most(sentence, byGroup, means, victimsBeside(telling.clause(), own));
    }
    if (attacker == null) {
      attacker = attackers.before(sentence, means, own);
    }
    if (attacker != null || raid) {
      return attacker;
    }
    boolean guards = role == Role.SOLDIERS || role == Role.POLICE;
    for (int gap = 1; byGroup && gap <= REACH; gap++) {
      for (int i : new int[] {sentence - gap, sentence + gap}) {
        ActorMention near = turns(sentence, i) ? null : most(i, true, means, own);
        boolean told = guards && i < sentence;
        if (near != null && (told || isSubject(near))) {
          return near;
        }
      }
    }
    return null;
  }

  /** Whether the report turns to something else between two sentences. */
  private boolean turns(int one, int other) {
    for (int i = Math.min(one, other) + 1; i <= Math.max(one, other); i++) {
      if (attackers.turns(i)) {
        return true;
      }
    }
    return false;
  }

  /** "34 of A and 17 of B were killed": who fell beside them is no enemy for that. */
  private static List<String> victimsBeside(Clause clause, List<String> own) {
    List<String> victims = new ArrayList<>(own);
    clause.people.stream().filter(People::isCounted).forEach(p -> victims.addAll(p.actors()));
    return victims;
  }

  /** Whether the headline names somebody. */
  private boolean isSubject(ActorMention actor) {
    return named.get(0).stream().anyMatch(other -> other.slug().equals(actor.slug()));
  }

  /** Of the armed groups or forces of a sentence the one the report names most. */
  private @Nullable ActorMention most(int sentence, boolean group, Means means, List<String> own) {
    ActorMention best = null;
    for (ActorMention actor :
        sentence < 0 || sentence >= named.size() ? List.<ActorMention>of() : named.get(sentence)) {
      boolean side =
          isGroup(actor) == group
              && means.areOf(actor)
              && !own.contains(actor.slug())
              && !targets.contains(actor);
      if (side && (best == null || often(actor) > often(best))) {
        best = actor;
      }
    }
    return best;
  }

  private int often(ActorMention actor) {
    return often.getOrDefault(actor.slug(), 0);
  }
}
