package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A claim while it is put together: what a sentence says by itself, before anything carries over.
 */
final class Draft {
  /** No evidence grows beyond this many characters from where it starts. */
  private static final int LONGEST = 260;

  Manner manner;
  final Kind kind;
  final String rule;

  /** The token whose surroundings decide source and stance. */
  int anchor;

  final People people;
  final List<PlaceMention> from = new ArrayList<>(1);
  final List<PlaceMention> to = new ArrayList<>(1);
  final List<PlaceMention> via = new ArrayList<>(0);
  final List<PlaceMention> at = new ArrayList<>(1);
  final List<ActorMention> by = new ArrayList<>(1);

  /** Those under whom or with whom the people end up, or whom they leave. */
  final List<ActorMention> under = new ArrayList<>(0);

  final List<ActorMention> fromUnder = new ArrayList<>(0);
  final List<ActorMention> viaUnder = new ArrayList<>(0);
  boolean home;

  /** Whether the people stay in a camp. */
  boolean camp;

  /** Whether it is ordered and has not happened yet. */
  boolean planned;

  /** Whether no force of a state did it. */
  boolean lawless;

  /** Whether the people are a government. */
  boolean government;

  /** Whether the people are only suspected of being who they are called. */
  boolean suspected;

  /** Who those are of whom nothing else is said, where its word tells. */
  @Nullable Role role;

  /** Whether it tells of some of those that another draft tells of. */
  boolean part;

  /** What it tells of some or more people as it was told of others; null for what stands alone. */
  @Nullable Draft whole;

  /** ISO code of the country whose forces they are, where its sentence tells. */
  @Nullable String country;

  /** Whether they serve under no country: peacekeepers. */
  boolean multinational;

  /** Whether it took its place from the sentences before. */
  boolean carried;

  /** Whether its trigger alone makes it a happening to people. */
  boolean sure;

  /** The force of a state, or the armed group, that the sentences before name last. */
  @Nullable String force;

  @Nullable TimeMention when;

  /** Folded offsets of the words it stands on. */
  int start;

  int end;
  double score;

  /** Whether it says of a place without a name that it leads there, or from there. */
  boolean ground;

  private Draft(Manner manner, Kind kind, String rule, int anchor, People people) {
    this.manner = manner;
    this.kind = kind;
    this.rule = rule;
    this.anchor = anchor;
    this.people = people;
    this.start = people.start();
    this.end = people.end();
  }

  /** A happening told by a trigger. */
  static Draft of(Trigger trigger, int token, int start, int end, People people) {
    Manner manner = Stays.of(trigger.manner(), people.role());
    Draft draft = new Draft(manner, trigger.frame().kind(), trigger.frame().name(), token, people);
    draft.planned = trigger.frame().planned();
    draft.lawless = trigger.frame().lawless();
    draft.role = trigger.frame().role();
    draft.cover(start, end);
    return draft;
  }

  /** A happening told by the counted noun itself. */
  static Draft of(Manner manner, Kind kind, People people) {
    return new Draft(manner, kind, manner.code() + "/noun", people.from(), people);
  }

  /** The same happening told of other people, or of the same with another number. */
  static Draft again(Draft before, People people) {
    Draft draft =
        new Draft(before.manner, before.kind, before.rule + "+carried", people.from(), people);
    draft.from.addAll(before.from);
    draft.to.addAll(before.to);
    draft.via.addAll(before.via);
    draft.at.addAll(before.at);
    draft.under.addAll(before.under);
    draft.fromUnder.addAll(before.fromUnder);
    draft.viaUnder.addAll(before.viaUnder);
    draft.home = before.home;
    draft.camp = before.camp;
    draft.planned = before.planned;
    draft.lawless = before.lawless;
    draft.role = before.role;
    draft.score = before.score * 0.9;
    return draft;
  }

  /** Some of those a draft tells of, with a number of their own. */
  static Draft partOf(Draft whole, People people) {
    Draft draft = again(whole, people);
    draft.by.addAll(whole.by);
    draft.when = whole.when;
    draft.part = true;
    draft.whole = whole;
    return draft;
  }

  void cover(int from, int to) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }

  /** Covers words too, unless the evidence would grow too long. */
  void reach(int from, int to) {
    if (to - start < LONGEST) {
      cover(from, to);
    }
  }

  boolean hasPlace() {
    return !(from.isEmpty() && to.isEmpty() && via.isEmpty() && at.isEmpty());
  }

  /** Whether it says from where or to where people go, or under whom. */
  boolean leads() {
    return ground
        || !from.isEmpty()
        || !to.isEmpty()
        || home
        || !under.isEmpty()
        || !fromUnder.isEmpty();
  }
}
