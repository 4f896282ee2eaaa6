package masarat.reader.claim;

import masarat.model.Manner;
import masarat.model.Term;
import masarat.reader.quantity.Noun;
import org.jspecify.annotations.Nullable;

/**
 * What counted nouns tell that no trigger has taken: tolls, parts of those told before, exchanges,
 * joined lists, and nouns that tell a happening by themselves ("12 dead", "three strikes").
 */
final class CountedNouns {
  /** How far before one victim the word that leads to a toll may stand, in tokens. */
  private static final int TOLL_REACH = 3;

  private final Clause clause;
  private final boolean arabic;
  private final Happenings happenings;
  private final PartReader parts;
  private final Doers doers;
  private final SharedHappenings shared;
  private final NounHappenings nouns;
  private final Tolls tolls;
  private final TimeFinder times;

  CountedNouns(
      Clause clause,
      boolean arabic,
      Happenings happenings,
      PartReader parts,
      Doers doers,
      EnglishOrder english) {
    this.clause = clause;
    this.arabic = arabic;
    this.happenings = happenings;
    this.parts = parts;
    this.doers = doers;
    this.shared = new SharedHappenings(clause, arabic, happenings, english);
    this.nouns = new NounHappenings(clause);
    this.tolls = new Tolls(clause, arabic);
    this.times = new TimeFinder(clause);
  }

  /** What a counted noun tells that no trigger has taken. */
  @Nullable Draft read(People people) {
    if (!people.isCounted()) {
      return victims(people);
    }
    Draft draft = toll(people);
    boolean total = !arabic && draft != null && draft.manner == Manner.DISPLACED;
    if (draft == null) {
      draft = shared.of(people);
    }
    if (draft == null && (people.single() ? isVictim(people) : !isKnown(people))) {
      draft = nouns.of(people, false);
    }
    if (draft == null) {
      return null;
    }
    doers.round(draft);
    parts.camp(draft);
    parts.own(draft);
    parts.scene(draft);
    if (!total && !Worth.isSomewhere(draft)) { // "the number of displaced people is"
      return null;
    }
    happenings.take(people);
    draft.when = draft.when == null ? times.of(draft) : draft.when;
    return draft;
  }

  /** "The strike left dead and wounded": victims whose number nobody tells, by the first word. */
  private @Nullable Draft victims(People people) {
    boolean fell =
        clause.between(people.from() - 2, people.from(), Discourse.FALLS)
            || clause.between(people.from() - 2, people.from(), Discourse.LEADS_TO);
    boolean definite = clause.tokens.word(people.from()).startsWith("ال");
    boolean first = clause.people.stream().noneMatch(p -> p.to() == people.from());
    Draft told =
        arabic && fell && first && !definite && Tolls.isCasualty(people.manner())
            ? nouns.of(people, false)
            : null;
    if (told != null) {
      parts.scene(told);
      told.when = times.of(told);
    }
    return told;
  }

  /** "The number of dead rose to 12": the manner and the number stand apart. */
  private @Nullable Draft toll(People people) {
    for (People counted : tolls.of(people)) {
      Draft draft = happenings.isTaken(counted) ? null : nouns.of(counted.countedBy(people), true);
      if (draft != null) {
        happenings.take(counted);
        return draft;
      }
    }
    return null;
  }

  /**
   * "It left one dead", "one dead and two wounded": a noun for who came to harm counts one, too,
   * where it belongs to a toll; alone it describes somebody, or a country.
   */
  private boolean isVictim(People people) {
    return arabic
        && Tolls.isCasualty(people.manner())
        && clause.scan.longest(people.from(), Noun.class) != null
        && (isLedTo(people) || clause.people.stream().anyMatch(other -> isJoined(people, other)));
  }

  /** "Some of the wounded are in danger": of those told before, unless a toll begins. */
  private boolean isKnown(People people) {
    return arabic
        && people.quantity().term() == Term.SOME
        && Tolls.isCasualty(people.manner())
        && clause.tokens.word(people.to() - 1).startsWith("ال")
        && !isLedTo(people);
  }

  private boolean isLedTo(People people) {
    int from = Math.max(clause.sentence.from(), people.from() - TOLL_REACH);
    return clause.between(from, people.from(), Discourse.LEADS_TO)
        || clause.between(from, people.from(), Discourse.FALLS)
        || clause.between(from, people.from(), Discourse.FINDS);
  }

  private static boolean isJoined(People people, People other) {
    boolean beside = other.from() == people.to() || other.to() == people.from();
    return beside && !other.single() && Tolls.isCasualty(other.manner());
  }
}
