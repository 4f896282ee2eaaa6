package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/**
 * Who fought whom in an Arabic sentence: "clashes between the army and the group".
 *
 * @param one those of one side; nobody where only their foes are named
 * @param other those of the other; nobody where it is not told who stood on which
 */
record Clash(List<ActorMention> one, List<ActorMention> other) {
  /** How far behind the word for a clash the one stands that leads to a side, in tokens. */
  private static final int LEAD = 8;

  /** How far behind that the sides are named. */
  private static final int SIDES = 24;

  /** The clash of a sentence that names whom it was with; null where there is none. */
  static @Nullable Clash of(Clause clause) {
    int end = clause.sentence.to();
    for (int i = clause.sentence.from(); i < end; i++) {
      for (int j = i + 1; clause.is(i, Discourse.CLASH) && j < Math.min(end, i + LEAD); j++) {
        Clash clash =
            clause.is(j, FunctionWord.BETWEEN)
                ? between(clause, j + 1)
                : clause.is(j, FunctionWord.AGAINST_WHOM) ? with(clause, i, j + 1) : null;
        if (clash != null) {
          return clash;
        }
      }
    }
    return null;
  }

  private static @Nullable Clash with(Clause clause, int word, int from) {
    ActorMention foe = null;
    for (int i = from; i < Math.min(clause.sentence.to(), from + 2) && foe == null; i++) {
      foe = actor(clause, i);
    }
    if (foe == null) {
      return null;
    }
    ActorMention before = null;
    for (int i = word - 1; i >= Math.max(clause.sentence.from(), word - 2); i--) {
      before = before == null ? actor(clause, i) : before;
    }
    return new Clash(before == null ? List.of() : List.of(before), List.of(foe));
  }

  private static @Nullable Clash between(Clause clause, int from) {
    List<ActorMention> one = new ArrayList<>();
    List<ActorMention> other = new ArrayList<>();
    boolean turned = false;
    int end = Math.min(clause.sentence.to(), from + SIDES);
    for (int i = from; i < end && !clause.is(i, Discourse.LEADS_TO); i++) {
      ActorMention actor = actor(clause, i);
      if (clause.is(i, FunctionWord.BETWEEN) || clause.is(i, FunctionWord.SIDE_OF)) {
        turned = !one.isEmpty();
      } else if (actor != null && i == actor.from()) {
        (turned ? other : one).add(actor);
      }
    }
    if (other.isEmpty() && one.size() == 2) {
      other.add(one.remove(1));
    }
    boolean peoples = one.stream().anyMatch(ActorMention::community);
    boolean alike =
        Stream.concat(one.stream(), other.stream()).allMatch(a -> a.community() == peoples);
    return alike && !one.isEmpty() ? new Clash(one, other) : null;
  }

  private static @Nullable ActorMention actor(Clause clause, int token) {
    return clause.mentions.covering(token) instanceof ActorMention actor ? actor : null;
  }

  /** Whether it is known of people that they fought, and against whom if the sides are known. */
  boolean isBy(List<String> own) {
    return one.isEmpty() ? !own.isEmpty() && !isOf(other, own) : isOf(one, own) || isOf(other, own);
  }

  /** Whom those fought who belong to somebody; nobody where they took no side. */
  List<ActorMention> foes(List<String> own) {
    boolean second = isOf(other, own);
    boolean first = one.isEmpty() ? !second : isOf(one, own);
    return first == second ? List.of() : first ? other : one;
  }

  private static boolean isOf(List<ActorMention> side, List<String> own) {
    return side.stream().anyMatch(actor -> own.contains(actor.slug()));
  }

  /** Whether somebody is named at a token as one who fought. */
  boolean names(int token) {
    return Stream.concat(one.stream(), other.stream()).anyMatch(actor -> actor.from() == token);
  }

  /** All who fought, where both sides are named. */
  List<String> sides() {
    List<String> sides = new ArrayList<>();
    one.forEach(actor -> sides.add(actor.slug()));
    other.forEach(actor -> sides.add(actor.slug()));
    return one.isEmpty() ? List.of() : sides;
  }

  /** Whether those who fought are armed groups or forces, and no tribes. */
  boolean isOfArmed() {
    return one.stream().allMatch(Clash::isArmed) && other.stream().allMatch(Clash::isArmed);
  }

  private static boolean isArmed(ActorMention actor) {
    return actor.source() == SourceClass.ARMED_GROUP || Memory.isForce(actor);
  }
}
