package masarat.reader.claim;

import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Preposition;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.quantity.Noun;
import org.jspecify.annotations.Nullable;

/**
 * What counted nouns tell that no trigger has taken: tolls, parts of those told before, exchanges,
 * joined lists, and nouns that tell a happening by themselves ("12 dead", "three strikes").
 */
final class CountedNouns {
  /** How far apart the parts of a list may stand that share a verb, in tokens. */
  private static final int NEAR = 7;

  /** How far behind attacks it may be told that their doers died of them, in tokens. */
  private static final int SUICIDE_REACH = 16;

  private final Clause clause;
  private final boolean arabic;
  private final Happenings happenings;
  private final PartReader parts;
  private final Doers doers;
  private final EnglishOrder english;
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
    this.english = english;
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
      draft = part(people);
    }
    if (draft == null) {
      draft = exchanged(people);
    }
    if (draft == null) {
      draft = joined(people);
    }
    if (draft == null && (!people.single() || isVictim(people))) {
      draft = noun(people, false);
    }
    if (draft == null) {
      return null;
    }
    doers.round(draft);
    parts.camp(draft);
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
            ? noun(people, false)
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
      Draft draft = happenings.isTaken(counted) ? null : noun(counted.countedBy(people), true);
      if (draft != null) {
        happenings.take(counted);
        return draft;
      }
    }
    return null;
  }

  /** "Among them four children": the same happening as the one told before. */
  private @Nullable Draft part(People people) {
    if (people.isIncident()
        || happenings.drafts().isEmpty()
        || !clause.isPart(people) && !isOfThose(people) && !isSplit(people)) {
      return null;
    }
    Draft whole = null;
    for (Draft draft : happenings.drafts()) {
      boolean other = Tolls.isCasualty(people.manner()) && Tolls.isCasualty(draft.manner);
      if (draft.start <= people.start()
          && draft.kind != Kind.INCIDENT
          && (!other || people.manner() == draft.manner)) {
        whole = whole == null || draft.start >= whole.start ? draft : whole;
      }
    }
    return whole == null ? null : Draft.partOf(whole, people);
  }

  /** "20 workers, six of them women": a number of those just told, and fewer. */
  private boolean isOfThose(People people) {
    boolean kind = people.role() != null || arabic && !people.actors().isEmpty();
    boolean share = arabic && people.quantity().form() == Form.SHARE && kind;
    return people.them()
        && (share || !people.quantity().value().isEmpty())
        && happenings.drafts().stream()
            .anyMatch(
                draft ->
                    draft.people.to() <= people.from()
                        && people.from() - draft.people.to() <= NEAR
                        && clause.happeningsBetween(draft.people.to() - 1, people.from()) == 0
                        && (share || draft.people.isMoreThan(people)));
  }

  /** "Four were killed, one in A and three near B": a bare number and where its share was. */
  private boolean isSplit(People people) {
    boolean bare = people.role() == null && people.actors().isEmpty() && !people.them();
    Preposition.Part part = bare && arabic ? clause.prepositions.partAt(people.to()) : null;
    boolean place = part == Preposition.Part.AT || part == Preposition.Part.NEAR;
    boolean day = clause.mentions.startingAt(people.to()) instanceof TimeMention;
    boolean number = people.quantity().form() != Form.SHARE;
    boolean another = number && clause.joining.isJoinedWord(people.from()) && (place || day);
    return bare
        && arabic
        && (place || another)
        && !people.quantity().value().isEmpty()
        && happenings.drafts().stream()
            .anyMatch(
                d -> d.people.to() <= people.from() && (another || d.people.isMoreThan(people)));
  }

  /** "In exchange for 50 prisoners": they are let go too, by the other side. */
  private @Nullable Draft exchanged(People people) {
    for (Draft draft : happenings.drafts()) {
      boolean behind = draft.manner == Manner.RELEASED && draft.people.to() <= people.from();
      if (behind
          && people.role() != null
          && clause.between(people.from() - 5, people.from(), Discourse.EXCHANGE)) {
        Draft swapped = Draft.again(draft, people);
        swapped.at.clear();
        return swapped;
      }
    }
    return null;
  }

  /** "62 fighters and 19 soldiers", "along with 330 relatives": the same as those before. */
  private @Nullable Draft joined(People people) {
    boolean some = people.role() != null || arabic && !people.actors().isEmpty();
    if (people.isIncident()
        || people.manner() != null
        || !some
        || english.numbers.isApposition(people)) {
      return null;
    }
    for (Draft draft : happenings.drafts()) {
      if (isApart(draft, people)) {
        continue;
      }
      int gap = people.from() - draft.people.to();
      boolean beside =
          gap >= 0
              && gap <= NEAR
              && isOpen(draft.people, people)
              && clause.joining.isJoinedWord(people.from());
      boolean along =
          gap > 0 && gap <= 14 && clause.between(people.from() - 2, people.from(), Discourse.ALONG);
      if ((beside || along || isListed(people, draft) || english.numbers.isRestated(people))
          && draft.kind != Kind.INCIDENT
          && draft.people.isCounted()) {
        return Draft.partOf(draft, people);
      }
    }
    return null;
  }

  /** "14 soldiers and six fighters were killed": the verb behind tells of both. */
  private boolean isListed(People people, Draft draft) {
    int gap = draft.people.from() - people.to();
    return arabic
        && gap >= 0
        && gap <= NEAR
        && draft.anchor >= draft.people.to()
        && isOneList(people, draft.people)
        && clause.joining.isJoinedWord(draft.people.from());
  }

  /** Whether "and" joins all that is counted between two phrases of people, and no verb stands. */
  private boolean isOneList(People first, People last) {
    return clause.happeningsBetween(first.to() - 1, last.from()) == 0
        && clause.people.stream()
            .filter(p -> p.isCounted() && p.from() >= first.to() && p.to() <= last.from())
            .allMatch(p -> clause.joining.isJoinedWord(p.from()));
  }

  /** "15 dead and 200 refugees": nouns that tell what became of people tell it of no others. */
  private static boolean isApart(Draft draft, People people) {
    return draft.people.manner() != null && Stays.ofNoun(people.role()) != null;
  }

  /** Whether nothing else begins between two phrases of people. */
  private boolean isOpen(People before, People people) {
    return clause.triggers.stream()
            .noneMatch(t -> t.from() >= before.to() && t.from() < people.from())
        && clause.people.stream()
            .noneMatch(p -> p.isCounted() && p.from() >= before.to() && p.to() <= people.from());
  }

  /**
   * @param number whether it says how many there are: "the number of fighters in … is 900"
   */
  private @Nullable Draft noun(People people, boolean number) {
    Manner manner = people.manner() == null ? null : manner(people.manner(), people);
    if (manner == null) {
      return held(people, number);
    }
    Kind kind =
        manner.isIncident()
            ? Kind.INCIDENT
            : manner.isTransition() ? Kind.TRANSITION : Kind.PRESENCE;
    Draft draft = Draft.of(manner, kind, people);
    draft.score = 0.7;
    return draft;
  }

  /** "One dead and two wounded": a noun for who came to harm counts one, too. */
  private boolean isVictim(People people) {
    return arabic
        && Tolls.isCasualty(people.manner())
        && clause.scan.longest(people.from(), Noun.class) != null;
  }

  /** "Two attacks … both bombers blew themselves up": who attacks by his own death bombs. */
  private Manner manner(Manner told, People people) {
    boolean open = told == Manner.ATTACK || told == Manner.BOMBING;
    int limit = Math.min(clause.sentence.to(), people.to() + SUICIDE_REACH);
    boolean each = !people.quantity().value().isEmpty();
    return open && each && clause.between(people.to(), limit, Discourse.SUICIDE)
        ? Manner.SUICIDE_BOMBING
        : told;
  }

  /** Displaced, refugees and prisoners that are counted are somewhere, even without a verb. */
  private static @Nullable Draft held(People people, boolean number) {
    Manner own = Stays.ofNoun(people.role());
    Manner manner =
        own == null
                && number
                && people.role() != Role.CIVILIANS
                && Stays.isOfConflict(people.role())
            ? Manner.PRESENT
            : own;
    if (people.role() == Role.RETURNEES) {
      return Draft.of(Manner.RETURNED, Kind.TRANSITION, people);
    }
    if (manner == null || people.quantity().unit() == Unit.INCIDENTS) {
      return null;
    }
    Draft draft = Draft.of(manner, Kind.PRESENCE, people);
    draft.score = 0.45;
    return draft;
  }
}
