package masarat.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Unit;
import masarat.reader.claim.Trace.Outcome;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.movement.Trigger.Shape;
import masarat.reader.movement.Trigger.Theme;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * The happenings of one sentence: each trigger with its people, and each counted noun that tells a
 * happening by itself ("12 dead", "three strikes", "four children among them").
 */
final class FrameReader {
  /** How far apart the parts of a list may stand that share a verb, in tokens. */
  private static final int NEAR = 7;

  /** How far behind attacks it may be told that their doers died of them, in tokens. */
  private static final int SUICIDE_REACH = 16;

  private final Trace trace;
  private final Clause clause;
  private final boolean arabic;
  private final ThemeFinder themes;
  private final PartReader parts;
  private final Tolls tolls;
  private final Doers doers;
  private final EnglishOrder english;
  private final Set<People> used = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();

  FrameReader(Clause clause, boolean arabic, @Nullable PlaceMention placeBefore, Trace trace) {
    this.trace = trace;
    this.clause = clause;
    this.arabic = arabic;
    this.themes = new ThemeFinder(clause, arabic);
    this.parts = new PartReader(clause, arabic, placeBefore);
    this.tolls = new Tolls(clause, arabic);
    this.doers = new Doers(clause);
    this.english = new EnglishOrder(clause);
  }

  /** The drafts in the order of the text. */
  List<Draft> read() {
    for (int i = 0; i < clause.triggers.size(); i++) {
      Draft draft = triggered(i);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    if (!arabic) {
      listed();
      elided();
    }
    for (People people : clause.people) {
      if (!used.contains(people)) {
        Draft draft = told(people);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.start));
    drafts.removeIf(draft -> !holds(draft));
    drafts.forEach(doers::doer);
    return drafts;
  }

  private @Nullable Draft triggered(int index) {
    Match<Trigger> match = clause.triggers.get(index);
    ThemeFinder.Found found = themes.find(index);
    if (found == null) {
      return refuse(match, Outcome.NO_PEOPLE);
    }
    if (isTold(found.people()) && !goesOn(match, found.people())) {
      return refuse(match, Outcome.TAKEN);
    }
    if (!arabic && english.isHabit(match, found.people())) {
      return null;
    }
    People people = arabic ? found.people() : english.numbered(found.people());
    Trigger trigger = clause.meaning(match, people);
    if (trigger == null || isDead(people) && trigger.manner() != people.manner()) {
      return refuse(match, Outcome.NO_MEANING);
    }
    Draft draft =
        Draft.of(trigger, match.from(), match.start(), clause.tokens.end(match.to() - 1), people);
    draft.cover(match.start(), clause.tokens.end(clause.tailEnd(match) - 1));
    if (found.agent() != null && acts(found.agent())) {
      draft.by.add(found.agent());
    }
    int limit =
        index + 1 < clause.triggers.size()
            ? clause.triggers.get(index + 1).from()
            : clause.sentence.to();
    int behind = Math.max(match.to(), people.to());
    parts.read(
        draft, trigger.frame().place(), Math.min(people.from(), match.from()), behind, limit);
    if (isDefinite(match) && !draft.hasPlace() && draft.under.isEmpty()) {
      return null;
    }
    boolean narrow =
        trigger.manner() == Manner.PRESENT
            || !trigger.frame().of().isEmpty() && !PartReader.isMove(trigger.manner());
    boolean bare = !people.isCounted() && narrow && !isStationed(draft);
    parts.scene(draft);
    draft.when = time(draft);
    draft.sure = !trigger.frame().cue();
    draft.score = draft.sure ? 0.75 : 0.6;
    if (bare || isArmed(match, draft) || !holds(draft)) {
      return refuse(match, Outcome.TOO_LITTLE);
    }
    used.add(people);
    for (People part : clause.people) {
      if (part.from() >= people.from() && part.to() <= people.to()) {
        used.add(part);
      }
    }
    return draft;
  }

  private @Nullable Draft refuse(Match<Trigger> match, Outcome outcome) {
    int end = clause.tokens.end(match.to() - 1);
    trace.tried(match.sense().frame().name(), match.start(), end, outcome);
    return null;
  }

  private boolean isTold(People people) {
    return used.contains(people) && !people.before();
  }

  /**
   * Whether a word right behind people who have a happening already tells something else of them,
   * or takes them up with a pronoun.
   */
  private boolean goesOn(Match<Trigger> match, People people) {
    int gap = match.from() - people.to();
    boolean describes = match.sense().plural() && gap >= 0 && gap <= 2;
    boolean refers = match.sense().pronoun() && gap >= 0 && isMoved(match);
    return arabic
        && (describes || refers)
        && drafts.stream()
            .noneMatch(
                draft ->
                    draft.people == people
                        && (refers
                            ? draft.manner == match.sense().manner()
                            : draft.kind == match.sense().frame().kind()));
  }

  /** "Their transfer": what happens next to people of whom something was told. */
  private boolean isMoved(Match<Trigger> match) {
    Trigger trigger = match.sense();
    boolean taken =
        trigger.manner() == Manner.DETAINED && clause.is(match.from() - 1, Discourse.CARRIED_OUT);
    return (taken || PartReader.isMove(trigger.manner()))
        && trigger.frame().theme() == Theme.OBJECT;
  }

  /** "Those staying" without a place only says who they are. */
  private static boolean isDefinite(Match<Trigger> match) {
    return match.sense().shape() == Shape.PARTICIPLE && match.has(Clitic.AL);
  }

  /** Nobody holds, frees or keeps the dead: "bodies were recovered". */
  private static boolean isDead(People people) {
    return people.manner() == Manner.KILLED;
  }

  /** Refugees, displaced and prisoners that are only counted need a place to be a stay. */
  private static boolean isSomewhere(Draft draft) {
    return switch (draft.manner) {
      case HOSTED, DISPLACED, PRESENT, HELD ->
          draft.kind != Kind.PRESENCE || draft.camp || !draft.at.isEmpty();
      default -> true;
    };
  }

  /** Media and observers tell what others do. */
  private static boolean acts(ActorMention actor) {
    return actor.source() != SourceClass.MEDIA && actor.source() != SourceClass.OBSERVERS;
  }

  /** The nearest time that neither belongs to another happening nor to who tells of this one. */
  private @Nullable TimeMention time(Draft draft) {
    TimeMention best = null;
    int least = Integer.MAX_VALUE;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof TimeMention time && !clause.isOfSpeech(time, draft.anchor)) {
        boolean behind = time.from() >= draft.anchor;
        int distance = behind ? time.from() - draft.anchor : 2 * (draft.anchor - time.from());
        distance += 100 * clause.happeningsBetween(draft.anchor, time.from());
        if (distance < least) {
          least = distance;
          best = time;
        }
      }
    }
    return best;
  }

  /** What a counted noun tells that no trigger has taken. */
  private @Nullable Draft told(People people) {
    if (!people.isCounted()) {
      return null;
    }
    Draft draft = toll(people);
    if (draft == null) {
      draft = part(people);
    }
    if (draft == null) {
      draft = exchanged(people);
    }
    if (draft == null) {
      draft = joined(people);
    }
    if (draft == null && !people.single()) {
      draft = noun(people, false);
    }
    if (draft == null) {
      return null;
    }
    doers.round(draft);
    parts.camp(draft);
    parts.scene(draft);
    if (!isSomewhere(draft)) {
      return null;
    }
    used.add(people);
    draft.when = draft.when == null ? time(draft) : draft.when;
    return draft;
  }

  /** "500 fighters and 300 civilians left": all of a list before a verb are its people. */
  private void listed() {
    for (int i = clause.people.size() - 2; i >= 0; i--) {
      People people = clause.people.get(i);
      People next = clause.people.get(i + 1);
      boolean open =
          !used.contains(people)
              && people.isCounted()
              && !people.isIncident()
              && !english.isApposition(people);
      if (open && people.role() != null && english.isListed(people, next)) {
        drafts.stream()
            .filter(draft -> draft.people == next && draft.anchor >= next.to())
            .findFirst()
            .ifPresent(draft -> list(draft, people));
      }
    }
  }

  /** "A hosts 500 refugees, B 300 and C has 200": the same told of other places. */
  private void elided() {
    for (People people : clause.people) {
      PlaceMention place = used.contains(people) ? null : english.elided(people);
      if (place != null) {
        drafts.stream()
            .filter(draft -> draft.kind == Kind.PRESENCE && draft.people.to() <= place.from())
            .reduce((first, second) -> second)
            .ifPresent(draft -> elide(draft, people, place));
      }
    }
  }

  private void elide(Draft draft, People people, PlaceMention place) {
    Draft elided = Draft.partOf(draft, draft.people.again(people));
    elided.at.clear();
    elided.at.add(place);
    elided.cover(place.start(), place.end());
    used.add(people);
    drafts.add(elided);
  }

  private void list(Draft draft, People people) {
    Draft listed = Draft.partOf(draft, people);
    listed.anchor = draft.anchor;
    used.add(people);
    drafts.add(listed);
  }

  /** "62 fighters and 19 soldiers", "along with 330 relatives": the same as those before. */
  private @Nullable Draft joined(People people) {
    boolean some = people.role() != null || arabic && !people.actors().isEmpty();
    if (people.isIncident() || people.manner() != null || !some || english.isApposition(people)) {
      return null;
    }
    for (Draft draft : drafts) {
      if (isApart(draft, people)) {
        continue;
      }
      int gap = people.from() - draft.people.to();
      boolean beside =
          gap >= 0
              && gap <= NEAR
              && isOpen(draft.people, people)
              && clause.isJoinedWord(people.from());
      boolean along =
          gap > 0 && gap <= 14 && clause.between(people.from() - 2, people.from(), Discourse.ALONG);
      if ((beside || along || english.isRestated(people))
          && draft.kind != Kind.INCIDENT
          && draft.people.isCounted()) {
        return Draft.partOf(draft, people);
      }
    }
    return null;
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

  /** "In exchange for 50 prisoners": they are let go too, by the other side. */
  private @Nullable Draft exchanged(People people) {
    for (Draft draft : drafts) {
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

  /** "The number of dead rose to 12": the manner and the number stand apart. */
  private @Nullable Draft toll(People people) {
    for (People counted : tolls.of(people)) {
      Draft draft = used.contains(counted) ? null : noun(counted.countedBy(people), true);
      if (draft != null) {
        used.add(counted);
        return draft;
      }
    }
    return null;
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

  private static boolean isHarm(@Nullable Manner manner) {
    return manner == Manner.KILLED || manner == Manner.WOUNDED || manner == Manner.MISSING;
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

  /** "two bombs were defused": nothing happened. */
  private boolean isUndone(People people) {
    int from = Math.max(clause.sentence.from(), people.from() - 2 * NEAR);
    return people.manner() == Manner.BOMBING
        && clause.between(from, people.from(), Discourse.DEFUSED);
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

  /** "Among them four children": the same happening as the one told before. */
  private @Nullable Draft part(People people) {
    if (people.isIncident() || drafts.isEmpty() || !clause.isPart(people) && !isOfThose(people)) {
      return null;
    }
    Draft whole = null;
    for (Draft draft : drafts) {
      boolean other = isHarm(people.manner()) && isHarm(draft.manner);
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
    boolean share = people.quantity().form() == Form.SHARE && people.role() != null;
    return people.them()
        && (share || !people.quantity().value().isEmpty())
        && drafts.stream()
            .anyMatch(
                draft ->
                    draft.people.to() <= people.from()
                        && people.from() - draft.people.to() <= NEAR
                        && clause.happeningsBetween(draft.people.to() - 1, people.from()) == 0
                        && (share || isMore(draft.people, people)));
  }

  private static boolean isMore(People whole, People part) {
    List<Double> value = whole.quantity().value();
    return !value.isEmpty() && value.get(0) > part.quantity().value().get(0);
  }

  /** A draft must have people who move, and a number or a place to be worth telling. */
  private boolean holds(Draft draft) {
    People people = draft.people;
    if (draft.kind == Kind.INCIDENT) {
      boolean one = !arabic && people.quantity().value().equals(List.of(1.0));
      return people.isCounted() && !one && !isUndone(people) && !isKnown(draft);
    }
    Unit unit = people.quantity().unit();
    if (unit == Unit.INCIDENTS || unit == Unit.VEHICLES) {
      return false;
    }
    if (people.isCounted()) {
      boolean described =
          people.single() && people.role() == Role.LEADERS && !clause.isPart(people);
      return !described
          && (people.isNumberOfPeople()
              || isBeside(draft)
              || english.isSubject(people, draft.anchor)
              || !arabic && isTold(draft));
    }
    if (draft.kind == Kind.PRESENCE) {
      return !people.named()
          && !draft.at.isEmpty()
          && (STAYING.contains(draft.manner) || isStationed(draft));
    }
    return PartReader.isMove(draft)
        ? draft.leads() && !(people.named() && people.isGovernment())
        : isOthers(draft)
            || !people.named()
                && !people.before()
                && (!draft.by.isEmpty() || isFreed(draft) || english.isUnknownNumber(people));
  }

  /** "And others were wounded": more fared like those told before. */
  private boolean isOthers(Draft draft) {
    return clause.endsInOthers(draft.people) && isHarm(draft.manner);
  }

  /** "The two attacks" were told before, unless it is told now that they were suicides. */
  private boolean isKnown(Draft draft) {
    Quantity quantity = draft.people.quantity();
    String words = quantity.text();
    return arabic
        && draft.manner != Manner.SUICIDE_BOMBING
        && quantity.value().equals(List.of(2.0))
        && words != null
        && words.startsWith("ال");
  }

  /** Whether it says that people are let go, which tells of their captors too. */
  private static boolean isFreed(Draft draft) {
    return draft.sure && STATUS.contains(draft.manner);
  }

  private static final Set<Manner> STATUS =
      Set.of(Manner.RELEASED, Manner.SURRENDERED, Manner.JOINED, Manner.DEFECTED);

  /** "The death toll rose to 12": only words of the trigger stand before the number. */
  private boolean isTold(Draft draft) {
    int before = draft.people.from() - 1;
    return clause.triggers.stream()
        .anyMatch(t -> t.from() == draft.anchor && clause.tailAt(before, t.sense().frame().with()));
  }

  /** "An armed presence": one adjective, not one armed man. */
  private boolean isArmed(Match<Trigger> match, Draft draft) {
    return arabic
        && draft.manner == Manner.PRESENT
        && match.sense().shape() == Shape.NOUN
        && draft.people.single()
        && draft.people.from() == match.to();
  }

  /** "The fighters now in the north": armed people of any number are somewhere. */
  private boolean isStationed(Draft draft) {
    Role role = draft.people.role();
    return arabic
        && draft.manner == Manner.PRESENT
        && !draft.people.named()
        && !draft.at.isEmpty()
        && (role == Role.FIGHTERS || role == Role.SOLDIERS || role == Role.MEMBERS);
  }

  /** Presences that are worth telling without a number. */
  private static final Set<Manner> STAYING =
      Set.of(Manner.BESIEGED, Manner.HELD, Manner.HOSTED, Manner.SERVING, Manner.DISPLACED);

  /** Whether a bare number stands right behind a word that is sure of its people ("killed 12"). */
  private boolean isBeside(Draft draft) {
    int distance = draft.people.from() - draft.anchor;
    boolean agent =
        clause.mentions.covering(draft.people.from() - 1) instanceof ActorMention actor
            && actor.from() == draft.anchor + 1;
    boolean before = draft.anchor == draft.people.to();
    return draft.sure && (before || distance >= 0 && (distance <= 2 || agent));
  }
}
