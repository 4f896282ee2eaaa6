package masarat.reader.claim;

import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/**
 * Some of those just told in English, with a number of their own: "40 of them women", "nine on
 * Tuesday", "two of those killed were soldiers".
 */
final class EnglishParts {
  /** How far before a number "total" may stand, in tokens. */
  private static final int REACH = 10;

  private final Clause clause;
  private final Happenings happenings;
  private final PartReader parts;
  private final TimeFinder times;
  private final EnglishShares shares;
  private final PlacedParts placed;
  private final EnglishPredicates predicates;
  private final EnglishVictims victims;

  EnglishParts(Clause clause, Happenings happenings, PartReader parts) {
    this.clause = clause;
    this.happenings = happenings;
    this.parts = parts;
    this.times = new TimeFinder(clause);
    this.placed = new PlacedParts(clause);
    this.shares = new EnglishShares(clause, happenings);
    this.predicates = new EnglishPredicates(clause);
    this.victims = new EnglishVictims(clause, parts);
  }

  /** Adds what numbers tell that no verb has taken. */
  void read() {
    for (People people : clause.people) {
      boolean open = people.isCounted() && !people.isIncident() && !happenings.isTaken(people);
      Draft draft = open ? part(people) : null;
      if (draft != null) {
        happenings.take(people);
        happenings.add(draft);
      }
    }
  }

  private @Nullable Draft part(People people) {
    if (people.them()) {
      return ofThem(people);
    }
    if (people.before() && isTotal(people)) {
      return total(people);
    }
    if (placed.isPart(people)) {
      return placed(people);
    }
    Draft draft = victims.of(people);
    draft = draft == null && people.before() ? shares.of(people) : draft;
    draft = draft == null && !people.before() ? shares.addend(people) : draft;
    return draft == null ? again(people) : draft;
  }

  /**
   * "…, six of them members of the guard": some of those told last, who may have gone elsewhere.
   */
  private @Nullable Draft ofThem(People people) {
    Draft whole = last(people);
    if (whole == null || !isFewer(people, whole.people)) {
      return null;
    }
    People called = predicates.called(people);
    boolean anybody = people.role() == null || people.role() == Role.PEOPLE;
    boolean open = isShare(people) && called == people && anybody;
    if (open
        && !placed.isPlaced(people)
        && !leads(whole, clause.prepositions.partAt(people.to()))) {
      return null; // "most of them driven by hunger", "most of them from one family"
    }
    Draft draft = Draft.partOf(whole, called);
    if (!PartReader.isMove(whole) && placed.isPlaced(called)) {
      return place(draft);
    }
    if (PartReader.isMove(whole)) {
      draft.to.clear();
      parts.read(draft, null, people.from(), people.to(), limit(people));
      if (draft.to.isEmpty()) {
        draft.to.addAll(whole.to);
      }
    }
    return draft;
  }

  /** "…, including nine in A": some of those told last, and where they were. */
  private @Nullable Draft placed(People people) {
    Draft whole = last(people);
    if (whole == null || PartReader.isMove(whole) || !isFewer(people, whole.people)) {
      return null;
    }
    return place(Draft.partOf(whole, whole.people.again(people)));
  }

  private Draft place(Draft part) {
    part.at.clear();
    People people = part.people;
    parts.read(part, null, people.from(), people.to(), limit(people));
    return part;
  }

  /** "300 more soldiers to Homs, bringing the total there to 900": all who are there by now. */
  private @Nullable Draft total(People people) {
    Draft more = last(people);
    if (more == null) {
      return null;
    }
    People all = more.people.again(people);
    boolean comes = more.manner == Manner.DEPLOYED || more.manner == Manner.ARRIVED;
    if (!comes) {
      Draft draft = Draft.partOf(more, all);
      draft.when = null;
      return draft;
    }
    Draft draft = Draft.of(Manner.PRESENT, Kind.PRESENCE, all);
    draft.at.addAll(more.to);
    draft.score = more.score;
    return draft;
  }

  private boolean isTotal(People people) {
    int least = Math.max(clause.sentence.from(), people.from() - REACH);
    boolean total = clause.between(least, people.from(), Discourse.TOTAL);
    return total && clause.tokens.is(people.from() - 1, "to");
  }

  /** "Twelve died in A and nine in B", "… on Monday, two Turks on Friday": the same told again. */
  private @Nullable Draft again(People people) {
    boolean bare = people.before();
    boolean kind = bare || people.role() != null || !people.actors().isEmpty();
    Draft whole = kind && isJoined(people) ? last(people) : null;
    if (whole == null) {
      return null;
    }
    boolean day = whole.when != null && startsDay(people.to());
    Part part = clause.prepositions.partAt(people.to());
    boolean place = bare && !whole.at.isEmpty() && (part == Part.AT || part == Part.NEAR);
    if (bare && PartReader.isMove(whole) && leads(whole, part)) {
      return elsewhere(whole, people, part);
    }
    if (!day && (!place || PartReader.isMove(whole))) {
      return null;
    }
    Draft draft = Draft.partOf(whole, bare ? whole.people.again(people) : people);
    draft.at.clear();
    draft.when = null;
    parts.read(draft, null, people.from(), people.to(), limit(people));
    if (draft.at.isEmpty()) {
      draft.at.addAll(whole.at);
    }
    draft.when = times.of(draft);
    return draft;
  }

  /** "And nine", "and another nine", "while nine". */
  private boolean isJoined(People people) {
    int at = people.from();
    while (clause.is(at - 1, Discourse.OTHER) || clause.is(at - 1, FunctionWord.INDEFINITE)) {
      at--;
    }
    return clause.joining.isJoinedWord(at) || clause.tokens.is(at - 1, "while");
  }

  private static boolean leads(Draft whole, @Nullable Part part) {
    return part == Part.TO && !whole.to.isEmpty() || part == Part.FROM && !whole.from.isEmpty();
  }

  /** "900 fled to A and another 350 to B": the same move with another end. */
  private Draft elsewhere(Draft whole, People people, @Nullable Part part) {
    Draft draft = Draft.partOf(whole, whole.people.again(people));
    draft.anchor = whole.anchor;
    (part == Part.TO ? draft.to : draft.from).clear();
    parts.end(draft, part, people.to());
    return draft;
  }

  /** "On Tuesday", "Tuesday". */
  private boolean startsDay(int token) {
    return clause.mentions.covering(token) instanceof TimeMention
        || clause.scan.longest(token, Preposition.class) != null
            && clause.mentions.covering(token + 1) instanceof TimeMention;
  }

  /** What was told last before a number, with nothing else told in between. */
  private @Nullable Draft last(People people) {
    Draft last = null;
    for (Draft draft : happenings.drafts()) {
      boolean before = draft.people.to() <= people.from() && draft.anchor < people.from();
      if (before && (last == null || draft.start >= last.start)) {
        last = draft;
      }
    }
    boolean told = last != null && last.kind != Kind.INCIDENT && last.people.isCounted();
    return told ? last : null;
  }

  private static boolean isFewer(People part, People whole) {
    Unit unit = part.quantity().unit();
    return unit == Unit.PEOPLE
        && (part.quantity().value().isEmpty() || isShare(part) || whole.isMoreThan(part));
  }

  private static boolean isShare(People part) {
    return part.quantity().form() == Form.SHARE;
  }

  /** Where the words of a part end: at the next number, or with the sentence. */
  private int limit(People people) {
    return clause.people.stream()
        .filter(next -> next.from() >= people.to() && next.isCounted())
        .mapToInt(People::from)
        .findFirst()
        .orElse(clause.sentence.to());
  }
}
