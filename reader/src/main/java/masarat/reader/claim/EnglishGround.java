package masarat.reader.claim;

import java.util.List;
import java.util.Optional;
import masarat.gazetteer.Place;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.When;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * Which places of an English sentence say where something happens: "in Homs" and "Homs, where" do,
 * the first words of "Homs officials" and "US-led" do not.
 */
final class EnglishGround {
  /** How many tokens may stand between two places of which one lies in the other. */
  private static final int NEAR = 2;

  /** How many words of a part may stand before "of", with what leads to it. */
  private static final int OF_REACH = 5;

  /** How far into a sentence a word stands that takes up what was told before. */
  private static final int OPENING = 6;

  private final Clause clause;
  private final EnglishDescriptions described;

  EnglishGround(Clause clause) {
    this.clause = clause;
    this.described = new EnglishDescriptions(clause);
  }

  /** The part of a place by the words around it; null where it only belongs to a name. */
  @Nullable Part part(PlaceMention place) {
    if (clause.isAside(place)) {
      return isHome(place) ? Part.AT : null;
    }
    if (isOfRoad(place)) {
      return null;
    }
    Part part = clause.prepositions.part(place);
    if (part != null) {
      return part;
    }
    boolean leads =
        place.from() == clause.sentence.from()
            && (clause.tokens.is(place.to(), ",") || clause.tokens.is(place.to(), ":"));
    boolean where =
        clause.tokens.is(place.to(), "where")
            || clause.tokens.is(place.to(), ",") && clause.tokens.is(place.to() + 1, "where");
    boolean hit = described.isHit(place) || described.isOfAttack(place);
    if (leads || where || hit || isHome(place)) {
      return Part.AT;
    }
    Part whole = ofWhole(place);
    whole = whole == null ? described.part(place) : whole;
    whole = whole == null ? inherited(place) : whole;
    Mention before = whole == null ? clause.joining.before(place) : null;
    return before instanceof PlaceMention beside ? part(beside) : whole;
  }

  /** "On the Homs-Hama highway": two places that say which road it is. */
  private boolean isOfRoad(PlaceMention place) {
    boolean first = clause.tokens.is(place.to(), "-") && clause.tokens.isGlued(place.to());
    boolean last = clause.tokens.is(place.from() - 1, "-") && clause.tokens.isGlued(place.from());
    return first && clause.mentions.covering(place.to() + 1) instanceof PlaceMention
        || last && clause.mentions.covering(place.from() - 2) instanceof PlaceMention;
  }

  /** "In the old centre of Homs": what leads to a part of a place leads to the place. */
  private @Nullable Part ofWhole(PlaceMention place) {
    int of = place.from() - (clause.tokens.is(place.from() - 1, "the") ? 2 : 1);
    int least = Math.max(clause.sentence.from(), of - OF_REACH);
    for (int i = of - 1; i >= least && clause.tokens.is(of, "of"); i--) {
      Match<Preposition> led = clause.scan.longest(i, Preposition.class);
      if (led != null) {
        return led.sense().part();
      }
      boolean other =
          clause.mentions.covering(i) != null
              || clause.tokens.kind(i) != Tokens.Kind.WORD
              || clause.scan.longest(i, Noun.class) != null;
      if (other) {
        return null;
      }
    }
    return null;
  }

  /** "Homs residents" are in Homs, "Homs officials" anywhere. */
  private boolean isHome(PlaceMention place) {
    Match<Noun> noun = clause.scan.longest(place.to(), Noun.class);
    return noun != null && noun.sense().role() == Role.CIVILIANS;
  }

  /** "In the Damascus suburb of Douma": the narrower place stands where the wider one does. */
  private @Nullable Part inherited(PlaceMention place) {
    for (PlaceMention before : clause.places()) {
      int gap = place.from() - before.to();
      boolean apart = clause.tokens.is(place.from() - 1, ",");
      boolean owned = gap == NEAR && clause.tokens.is(before.to(), "'"); // "Sudan's Darfur"
      if (gap >= 0 && gap <= NEAR && !apart && (owned || place.to() - place.from() > 1)) {
        return clause.prepositions.part(before);
      }
    }
    return null;
  }

  /** "Killed in the attack", "the raids killed": it takes up what somebody did before. */
  boolean isTakenUp(Draft draft) {
    boolean harm = draft.manner == Manner.KILLED || draft.manner == Manner.WOUNDED;
    int subject = draft.anchor - 1;
    subject -= clause.is(subject, FunctionWord.PERFECT) ? 1 : 0;
    boolean owned = clause.mentions.covering(subject) instanceof ActorMention;
    if (harm && opensWithAttack(draft)) {
      return true;
    }
    if (harm && clause.is(subject, Discourse.CAUSE) && clause.isTrigger(draft.anchor) && !owned) {
      return !clause.is(subject - 1, FunctionWord.INDEFINITE);
    }
    for (int i = draft.anchor; harm && i < Math.min(clause.sentence.to(), draft.anchor + 8); i++) {
      if (clause.tokens.is(i, "the") && clause.is(i + 1, Discourse.CAUSE)) {
        return true;
      }
    }
    return false;
  }

  /** "Raids on Homs killed": nobody is said to have carried them out. */
  private boolean opensWithAttack(Draft draft) {
    int from = clause.sentence.from();
    for (int i = from; i < draft.anchor; i++) {
      boolean actor = clause.mentions.covering(i) instanceof ActorMention;
      if (actor || i > from && clause.tokens.kind(i) == Tokens.Kind.SIGN) {
        return false;
      }
    }
    return clause.is(from, Discourse.CAUSE) && clause.isTrigger(draft.anchor);
  }

  /** The day of a sentence that takes up what somebody did before: "the attack came on Sunday". */
  @Nullable When day() {
    int from = clause.sentence.from();
    boolean taken = false;
    for (int i = from; i < Math.min(clause.sentence.to() - 1, from + OPENING); i++) {
      boolean event = clause.is(i + 1, Discourse.CAUSE) || clause.is(i + 1, Discourse.EVENT);
      taken |= clause.tokens.is(i, "the") && event;
    }
    return taken ? clause.firstDay() : null;
  }

  /**
   * Where the sentence may happen if nothing says it: its first place that is no mere "US-led" and
   * no country that acts, and that no preposition makes an end of a way.
   */
  @Nullable PlaceMention first() {
    for (PlaceMention place : clause.places()) {
      boolean acts =
          clause.subjects.governments().stream()
              .anyMatch(actor -> actor.from() >= place.from() && actor.to() <= place.to());
      Part led = part(place);
      boolean way = led != null && led != Part.AT;
      if (!acts
          && !way
          && !clause.tokens.is(place.to(), "-")
          && !clause.tokens.is(place.to(), ".")) {
        return place;
      }
    }
    return null;
  }

  /** The places where the sentence happens, in its order. */
  List<PlaceMention> places() {
    return clause.places().stream()
        .filter(place -> part(place) == Part.AT && !isContainer(place))
        .toList();
  }

  /**
   * "Ghouta, near Damascus", "Homs, Syria": a place that only says where the one before it lies,
   * and is no part of a list.
   */
  boolean isContainer(PlaceMention place) {
    int at = place.from() - 1;
    if (at - 2 < clause.sentence.from()) {
      return false;
    }
    at -= clause.tokens.is(at, "the") ? 1 : 0;
    Match<Preposition> led = clause.scan.longest(at, Preposition.class);
    boolean of = clause.tokens.is(at, "of");
    at -= led == null && !of ? 0 : 1;
    at -= clause.tokens.is(at, ",") || clause.is(at, FunctionWord.KIND_OF_PLACE) ? 1 : 0;
    boolean beside = at < place.from() - 1 && clause.mentions.covering(at) instanceof PlaceMention;
    return beside && (led != null || of || holds(place, clause.mentions.covering(at)));
  }

  /** "Fighting in A forced 900 people to flee": where it was before which people flee. */
  Optional<PlaceMention> cause(int anchor) {
    return clause.places().stream()
        .filter(place -> place.to() <= anchor && part(place) == Part.AT)
        .filter(place -> !clause.isCut(place.to(), anchor))
        .filter(
            place ->
                clause.between(place.from() - NEAR, place.from(), Discourse.CAUSE)
                    || clause.between(place.from() - NEAR, place.from(), Discourse.EVENT))
        .findFirst();
  }

  /** "If the fighting in Idlib goes on": what is told with a condition happens elsewhere. */
  boolean isSupposed(PlaceMention place, int anchor) {
    for (int i = place.from() - 1; i >= clause.sentence.from(); i--) {
      if (clause.tokens.is(i, ",")) {
        return false;
      }
      if (clause.is(i, FunctionWord.CONDITION)) {
        return anchor < i || anchor > place.to() && clause.isCut(place.to(), anchor);
      }
    }
    return false;
  }

  /** Whether a place of a list of names between commas holds the one before it. */
  private static boolean holds(PlaceMention wide, @Nullable Mention before) {
    Place outer = wide.place();
    Place inner = before instanceof PlaceMention place ? place.place() : null;
    return outer != null
        && !outer.kind().isPoint()
        && (inner == null
            || outer.contains(inner)
            || outer.code() != null
                && inner.within() != null
                && inner.within().startsWith(outer.code()));
  }
}
