package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.Unit;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.quantity.Noun;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/** Buses and boats of which a verb tells what happens to the people aboard. */
final class EnglishLoads {
  private final Clause clause;
  private final EnglishVoice voice;

  EnglishLoads(Clause clause, EnglishVoice voice) {
    this.clause = clause;
    this.voice = voice;
  }

  /**
   * "Buses carrying 300 people reached Homs", "stopped a boat carrying 40": more is told of them.
   */
  boolean isLoad(int index) {
    boolean laden = isCargo(clause.triggers.get(index));
    boolean before = index > 0 && isAboutThem(clause.triggers.get(index - 1));
    boolean after =
        index + 1 < clause.triggers.size() && isVerbOfWay(clause.triggers.get(index + 1));
    return laden && (before || after);
  }

  /** "A boat carrying 40 people". */
  boolean isCargo(Match<Trigger> trigger) {
    boolean comma = isComma(trigger.from() - 1);
    Match<Noun> noun = clause.scan.longest(trigger.from() - (comma ? 2 : 1), Noun.class);
    return trigger.sense().manner() == Manner.TRANSFERRED
        && trigger.sense().shape() == Shape.PROGRESSIVE
        && noun != null
        && noun.sense().unit() == Unit.VEHICLES;
  }

  /** "Ten buses left Homs with 600 people on board": whom what moves has aboard. */
  @Nullable People aboard(Match<Trigger> trigger) {
    boolean laden =
        clause.people.stream()
            .anyMatch(p -> p.to() <= trigger.from() && p.quantity().unit() == Unit.VEHICLES);
    return clause.people.stream()
        .filter(p -> laden && p.from() >= trigger.to() && p.isCounted())
        .filter(p -> clause.tokens.is(p.from() - 1, "with") && clause.is(p.to(), Discourse.ABOARD))
        .findFirst()
        .orElse(null);
  }

  private boolean isAboutThem(Match<Trigger> trigger) {
    Manner manner = trigger.sense().manner();
    boolean taken = manner == Manner.DETAINED || manner == Manner.RELEASED;
    return taken && !voice.isPassive(trigger);
  }

  private static boolean isVerbOfWay(Match<Trigger> trigger) {
    boolean past = trigger.sense().shape() == Shape.PAST;
    return past && PartReader.isMove(trigger.sense().manner());
  }

  private boolean isComma(int token) {
    return clause.tokens.is(token, ",") || clause.tokens.is(token, ";");
  }
}
