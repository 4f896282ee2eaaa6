package masarat.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.mention.Mention.TimeMention;
import masarat.reader.movement.Preposition.Part;
import masarat.reader.movement.Trigger;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.word.Match;
import org.jspecify.annotations.Nullable;

/**
 * The happenings of one sentence: each trigger with its people, and each counted noun that tells a
 * happening by itself ("12 dead", "three strikes", "four children among them").
 */
final class FrameReader {
  private final Clause clause;
  private final ThemeFinder themes;
  private final Set<People> used = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();

  FrameReader(Clause clause, boolean arabic) {
    this.clause = clause;
    this.themes = new ThemeFinder(clause, arabic);
  }

  /** The drafts in the order of the text. */
  List<Draft> read() {
    for (int i = 0; i < clause.triggers.size(); i++) {
      Draft draft = triggered(i);
      if (draft != null) {
        drafts.add(draft);
      }
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
    return drafts;
  }

  private @Nullable Draft triggered(int index) {
    Match<Trigger> match = clause.triggers.get(index);
    ThemeFinder.Found found = themes.find(index);
    if (found == null || (used.contains(found.people()) && !found.people().before())) {
      return null;
    }
    int end = clause.tokens.end(clause.tailEnd(match) - 1);
    int tokenEnd = clause.tokens.end(match.to() - 1);
    Draft draft = Draft.of(match.sense(), match.from(), match.start(), tokenEnd, found.people());
    if (end - draft.start < 200) {
      draft.cover(match.start(), end);
    }
    used.add(found.people());
    if (found.agent() != null) {
      draft.by.add(found.agent());
    }
    int limit =
        index + 1 < clause.triggers.size()
            ? clause.triggers.get(index + 1).from()
            : clause.sentence.to();
    parts(draft, match, Math.max(match.to(), found.people().to()), limit);
    home(draft, match.to(), limit);
    legs(draft);
    scene(draft);
    draft.when = time(draft);
    draft.score = match.sense().frame().cue() ? 0.6 : 0.75;
    return draft;
  }

  /** Gives places and actors behind the trigger, and between the people and it, their parts. */
  private void parts(Draft draft, Match<Trigger> match, int behind, int limit) {
    int from = Math.min(draft.people.from(), match.from());
    for (Mention mention : clause.mentions.all()) {
      boolean inside = mention.from() >= from && mention.from() < limit;
      boolean isPeople = mention.from() >= draft.people.from() && mention.to() <= draft.people.to();
      if (!inside || isPeople) {
        continue;
      }
      if (mention instanceof PlaceMention place) {
        place(draft, match.sense(), place, behind);
      } else if (mention instanceof ActorMention actor && !actor.community()) {
        actor(draft, actor);
      }
    }
  }

  private void place(Draft draft, Trigger trigger, PlaceMention place, int behind) {
    Part part = clause.part(place);
    if (part == null) {
      part = place.from() >= behind - 1 ? trigger.frame().place() : Part.AT;
    }
    if (part == null) {
      return;
    }
    boolean move = isMove(draft);
    boolean beforeTrigger = place.from() < draft.anchor && draft.people.from() < place.from();
    switch (part) {
      case FROM -> {
        if (move && !beforeTrigger) {
          add(draft, draft.from, place);
        }
      }
      case TO -> {
        if (move) {
          add(draft, draft.to, place);
        }
      }
      case VIA -> {
        if (move) {
          add(draft, draft.via, place);
        }
      }
      case AT, UNDER, WITH, BY -> {
        if (!beforeTrigger) {
          add(draft, draft.at, place);
        }
      }
    }
  }

  private void add(Draft draft, List<PlaceMention> places, PlaceMention place) {
    boolean container = !places.isEmpty() && !joined(places.get(places.size() - 1), place);
    if (container) {
      return;
    }
    places.add(place);
    if (place.end() - draft.start < 260) {
      draft.cover(draft.start, place.end());
    }
  }

  /** "A and B", not "A in B". */
  private boolean joined(PlaceMention before, PlaceMention place) {
    return clause.partBefore(place.from()) == null || place.from() - before.to() > 2;
  }

  private void actor(Draft draft, ActorMention actor) {
    Part part = clause.part(actor);
    if (part == null) {
      return;
    }
    switch (part) {
      case BY -> draft.by.add(actor);
      case UNDER -> draft.under.add(actor);
      case WITH, TO -> {
        if (draft.manner != Manner.RELEASED) {
          draft.under.add(actor);
          draft.cover(draft.start, Math.max(draft.end, Math.min(actor.end(), draft.end + 80)));
        }
      }
      case FROM -> draft.fromUnder.add(actor);
      case VIA -> draft.viaUnder.add(actor);
      case AT -> {
        if (draft.manner == Manner.JOINED || draft.kind == Kind.PRESENCE) {
          draft.under.add(actor);
        }
      }
    }
  }

  /** "To their countries". */
  private void home(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMove(draft) && clause.is(i, Discourse.HOME) && clause.partBefore(i) == Part.TO) {
        draft.home = true;
        draft.cover(draft.start, clause.tokens.end(i));
        if (clause.between(from, i, Discourse.THEN)) {
          draft.via.addAll(draft.to);
          draft.viaUnder.addAll(draft.under);
          draft.to.clear();
          draft.under.clear();
        }
      }
    }
  }

  /** "To A, then to B": the way leads through A. */
  private void legs(Draft draft) {
    while (draft.to.size() > 1) {
      PlaceMention first = draft.to.get(0);
      PlaceMention last = draft.to.get(draft.to.size() - 1);
      if (!clause.between(first.to(), last.from(), Discourse.THEN)) {
        return;
      }
      draft.via.add(draft.to.remove(0));
    }
  }

  /** Where a happening without a place of its own took place: the place told nearest before it. */
  private void scene(Draft draft) {
    if (isMove(draft) || !draft.at.isEmpty()) {
      return;
    }
    PlaceMention nearest = null;
    for (PlaceMention place : clause.places()) {
      Part part = clause.part(place);
      boolean scene = part == Part.AT || part == null;
      if (scene && (nearest == null || place.from() < draft.anchor)) {
        boolean container =
            nearest != null && place.from() - nearest.to() <= 3 && nearest.from() < draft.anchor;
        if (!container) {
          nearest = place;
        }
      }
    }
    if (nearest != null) {
      draft.at.add(nearest);
    }
  }

  private @Nullable TimeMention time(Draft draft) {
    TimeMention best = null;
    int least = Integer.MAX_VALUE;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof TimeMention time) {
        int distance =
            time.from() >= draft.anchor
                ? time.from() - draft.anchor
                : 2 * (draft.anchor - time.from());
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
    Draft draft = part(people);
    if (draft == null && people.manner() != null) {
      Manner manner = people.manner();
      draft = Draft.of(manner, kind(manner, people), people);
      draft.score = 0.7;
    }
    if (draft == null) {
      draft = held(people);
    }
    if (draft == null) {
      return null;
    }
    used.add(people);
    agent(draft);
    scene(draft);
    draft.when = draft.when == null ? time(draft) : draft.when;
    return draft;
  }

  private static Kind kind(Manner manner, People people) {
    if (manner.isIncident()) {
      return Kind.INCIDENT;
    }
    return manner.isTransition() && people.manner() != null ? Kind.TRANSITION : Kind.PRESENCE;
  }

  /** Displaced, refugees and prisoners that are counted are somewhere, even without a verb. */
  private static @Nullable Draft held(People people) {
    Role role = people.role();
    if (role == null || people.quantity().unit() == Unit.INCIDENTS) {
      return null;
    }
    Manner manner =
        switch (role) {
          case DISPLACED -> Manner.DISPLACED;
          case REFUGEES -> Manner.HOSTED;
          case PRISONERS, HOSTAGES -> Manner.HELD;
          default -> null;
        };
    if (manner == null) {
      return null;
    }
    Draft draft = Draft.of(manner, Kind.PRESENCE, people);
    draft.score = 0.45;
    return draft;
  }

  /** "Among them four children": the same happening as the one told before. */
  private @Nullable Draft part(People people) {
    if (people.isIncident() || drafts.isEmpty() || !afterAmong(people)) {
      return null;
    }
    Draft whole = null;
    for (Draft draft : drafts) {
      if (draft.start <= people.start() && draft.kind != Kind.INCIDENT) {
        whole = whole == null || draft.start >= whole.start ? draft : whole;
      }
    }
    if (whole == null) {
      return null;
    }
    Draft draft = Draft.of(whole.manner, whole.kind, people);
    draft.from.addAll(whole.from);
    draft.to.addAll(whole.to);
    draft.via.addAll(whole.via);
    draft.at.addAll(whole.at);
    draft.by.addAll(whole.by);
    draft.under.addAll(whole.under);
    draft.fromUnder.addAll(whole.fromUnder);
    draft.when = whole.when;
    draft.score = 0.65;
    return draft;
  }

  private boolean afterAmong(People people) {
    int least = Math.max(clause.sentence.from(), people.from() - 8);
    for (int i = people.from() - 1; i >= least; i--) {
      if (clause.is(i, Discourse.AMONG)) {
        return true;
      }
    }
    return false;
  }

  private void agent(Draft draft) {
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor
          && !actor.community()
          && Math.abs(actor.from() - draft.anchor) < 12
          && clause.part(actor) == Part.BY) {
        draft.by.add(actor);
      }
    }
  }

  private static boolean isMove(Draft draft) {
    return switch (draft.manner) {
      case KILLED, WOUNDED, MISSING, DETAINED, RELEASED, SURRENDERED -> false;
      default -> draft.kind == Kind.TRANSITION;
    };
  }

  /** A draft must have people who move, and a number or a place to be worth telling. */
  private boolean holds(Draft draft) {
    People people = draft.people;
    if (draft.kind == Kind.INCIDENT) {
      return people.isCounted();
    }
    Unit unit = people.quantity().unit();
    if (unit == Unit.INCIDENTS || unit == Unit.VEHICLES) {
      return false;
    }
    if (people.isCounted()) {
      return true;
    }
    return isMove(draft)
        ? draft.isLocated() && hasOwnPlace(draft)
        : !people.named() && draft.isLocated();
  }

  private static boolean hasOwnPlace(Draft draft) {
    return !draft.from.isEmpty()
        || !draft.to.isEmpty()
        || draft.home
        || !draft.under.isEmpty()
        || !draft.fromUnder.isEmpty();
  }
}
