package masarat.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Denial;
import masarat.model.Evidence;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.SourceClass;
import masarat.model.Stance;
import masarat.model.When;
import masarat.reader.attribution.Speakers;
import masarat.reader.attribution.Stances;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.movement.Trigger.Kind;
import masarat.reader.text.Sentence;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.text.Folded;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one report, sentence by sentence, in their order. */
public final class ClaimReader {
  /** A text of more tokens without a word of conflict or flight is about something else. */
  private static final int LONG = 120;

  private final String report;
  private final Scan scan;
  private final boolean arabic;
  private final Map<Role, String> forces;
  private final Speakers speakers;
  private final Stances stances;
  private final Memory memory = new Memory();
  private final List<Told> told = new ArrayList<>();
  private final boolean outside;
  private int paragraph = -1;
  private int aside = -1;
  private int sentenceNumber;

  /** A claim with what later sentences need of it. */
  record Told(Claim claim, Draft draft, int paragraph) {}

  /**
   * @param forces slugs of the soldiers and police of the country the report tells of
   */
  public ClaimReader(String report, Scan scan, boolean arabic, Map<Role, String> forces) {
    this.report = report;
    this.forces = Map.copyOf(forces);
    this.scan = scan;
    this.arabic = arabic;
    this.speakers = new Speakers(scan, arabic);
    this.stances = new Stances(scan);
    int balance = Domain.balance(scan, 0, scan.tokens().size());
    this.outside = balance < 0 || balance == 0 && scan.tokens().size() > LONG;
  }

  /** Reads the next sentence; sentences must come in order. */
  public void read(Sentence sentence, List<Mention> mentions) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      speakers.newParagraph();
    }
    sentenceNumber++;
    if (isAside(sentence)) {
      return;
    }
    Clause clause = new Clause(scan, sentence, mentions, arabic);
    speakers.read(sentence, mentions);
    List<Draft> drafts = new FrameReader(clause, arabic, memory.place()).read();
    boolean elsewhere = outside || Domain.balance(scan, sentence.from(), sentence.to()) < 0;
    for (Draft draft : drafts) {
      boolean undone = draft.kind != Kind.INCIDENT && stances.negated(sentence, draft.anchor);
      if ((!elsewhere || isOfUprooted(draft)) && !undone) {
        tell(clause, draft);
      }
    }
    sameAgain(clause);
    theirNumber(clause, drafts);
    deny(clause);
    if (drafts.isEmpty()) {
      clause.people.forEach(memory::meet);
      clause.places().stream().findFirst().ifPresent(memory::pass);
    }
    memory.passed(clause.places());
    for (Mention mention : mentions) {
      if (mention instanceof ActorMention actor) {
        memory.name(actor);
      }
    }
  }

  /** Whether a line of the page only links to the report or to others. */
  private boolean isAside(Sentence sentence) {
    boolean first = sentence.paragraph() != aside;
    for (int i = sentence.from(); first && i < Math.min(sentence.to(), sentence.from() + 2); i++) {
      Match<Discourse> match = scan.longest(i, Discourse.class);
      if (match != null && match.sense() == Discourse.ASIDE) {
        aside = sentence.paragraph();
        return true;
      }
    }
    return !first;
  }

  /** Those whom a disaster drives out, and refugees in any report. */
  private static boolean isOfUprooted(Draft draft) {
    Role role = draft.people.role();
    return draft.manner == Manner.DISPLACED
        || draft.manner == Manner.HOSTED && (role == Role.REFUGEES || role == Role.DISPLACED);
  }

  /** All claims, the same statement told once, numbered in the order of their evidence. */
  public List<Claim> claims() {
    List<Claim> claims = new ArrayList<>(new Repetitions(told).withoutRepetitions());
    claims.sort(
        Comparator.comparingInt((Claim claim) -> claim.evidence().start())
            .thenComparingInt(claim -> claim.evidence().end()));
    List<Claim> numbered = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      numbered.add(claim.withId(report + "#" + (numbered.size() + 1)));
    }
    return numbered;
  }

  private void tell(Clause clause, Draft draft) {
    Group who = who(draft);
    boolean scenic = draft.kind == Kind.INCIDENT || isScenic(draft.manner);
    if (scenic && draft.people.isCounted()) {
      memory.setScene(draft.at);
    }
    When when = draft.when == null ? memory.when(sentenceNumber) : draft.when.when();
    Claim claim =
        claim(
            draft,
            who,
            when,
            speakers.at(draft.anchor),
            stances.of(clause.sentence, draft.anchor),
            null,
            captor(clause, draft, who));
    told.add(new Told(claim, draft, clause.sentence.paragraph()));
    memory.keep(draft, who, draft.when == null ? null : draft.when.when(), sentenceNumber);
  }

  /** Whether a transition happens where the people are, without leading elsewhere. */
  private static boolean isScenic(Manner manner) {
    return switch (manner) {
      case KILLED, WOUNDED, MISSING, DETAINED, RELEASED, SURRENDERED -> true;
      default -> false;
    };
  }

  private Claim claim(
      Draft draft,
      @Nullable Group who,
      @Nullable When when,
      Attribution source,
      Stance stance,
      @Nullable Denial denial,
      @Nullable String captor) {
    Set<String> by = new LinkedHashSet<>();
    draft.by.forEach(actor -> by.add(actor.slug()));
    if (draft.manner == Manner.DETAINED || draft.manner == Manner.RELEASED) {
      if (by.isEmpty() && captor != null) {
        by.add(captor);
      }
    }
    boolean attempt = draft.manner == Manner.CROSSING_ATTEMPT;
    return new Claim(
        null,
        report,
        evidence(draft.start, draft.end),
        StateFiller.fill(draft, who, captor),
        draft.kind == Kind.INCIDENT && !attempt ? null : who,
        draft.people.quantity(),
        List.copyOf(by),
        when,
        source,
        stance,
        denial,
        null,
        draft.rule,
        draft.score);
  }

  private Evidence evidence(int start, int end) {
    Folded folded = scan.tokens().folded();
    return Evidence.of(folded.original(), folded.start(start), folded.end(end));
  }

  /** The people of a draft; a number alone, or "of them", takes up those told before. */
  private @Nullable Group who(Draft draft) {
    People people = draft.people;
    Group before = people.before() ? memory.people() : null;
    Role role = people.role();
    List<String> actors = people.actors();
    if (before != null) {
      role = role == null ? before.role() : role;
      actors = actors.isEmpty() ? before.actors() : actors;
    }
    if (actors.isEmpty() && role != null) {
      String force = forces.get(role);
      List<String> owner = memory.owner(role);
      actors = owner.isEmpty() && force != null ? List.of(force) : owner;
    }
    if (role == null && people.named()) {
      role = Role.FIGHTERS;
    }
    return new Group(actors, role == null ? Role.PEOPLE : role);
  }

  /** Who holds, held or takes the people. */
  private @Nullable String captor(Clause clause, Draft draft, @Nullable Group who) {
    if (!draft.by.isEmpty() && draft.manner != Manner.SURRENDERED) {
      return draft.by.get(0).slug();
    }
    if (!draft.under.isEmpty()) {
      return draft.under.get(0).slug();
    }
    boolean exchange =
        draft.manner == Manner.RELEASED
            && clause.between(clause.sentence.from(), clause.sentence.to(), Discourse.EXCHANGE);
    return exchange && who != null ? otherSide(clause, who) : null;
  }

  /** In an exchange of two, each side frees the people of the other. */
  private static @Nullable String otherSide(Clause clause, Group who) {
    Set<String> sides = new LinkedHashSet<>();
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor && !actor.community()) {
        sides.add(actor.slug());
      }
    }
    if (sides.size() != 2 || !sides.removeAll(who.actors())) {
      return null;
    }
    return sides.stream().findFirst().orElse(null);
  }

  /** "… did the same": the claim before, by another. */
  private void sameAgain(Clause clause) {
    for (int i = clause.sentence.from(); i < clause.sentence.to() && !told.isEmpty(); i++) {
      if (clause.is(i, Discourse.SAME)) {
        ActorMention actor = nearestActor(clause, i);
        Told last = told.get(told.size() - 1);
        if (actor == null
            || last.draft().by.stream().anyMatch(a -> a.slug().equals(actor.slug()))) {
          continue;
        }
        repeat(clause, last, actor, i);
      }
    }
  }

  private void repeat(Clause clause, Told last, ActorMention actor, int token) {
    People same = last.draft().people;
    People people =
        new People(
            actor.from(),
            token + 1,
            actor.start(),
            clause.tokens.end(Math.min(token + 1, clause.sentence.to() - 1)),
            Quantity.none(same.quantity().unit()),
            same.role(),
            same.actors(),
            null,
            true,
            true,
            false,
            false);
    Draft draft = Draft.again(last.draft(), people);
    draft.by.add(actor);
    Claim claim =
        claim(
            draft,
            last.claim().who(),
            draft.when == null ? null : draft.when.when(),
            speakers.at(token),
            Stance.ASSERTED,
            null,
            actor.slug());
    told.add(new Told(claim, draft, clause.sentence.paragraph()));
  }

  private static @Nullable ActorMention nearestActor(Clause clause, int token) {
    ActorMention nearest = null;
    for (Mention mention : clause.mentions.all()) {
      if (mention instanceof ActorMention actor && actor.from() < token && !actor.community()) {
        nearest = actor;
      }
    }
    return nearest;
  }

  /** "Their number is above a thousand": the claim before, with a number. */
  private void theirNumber(Clause clause, List<Draft> drafts) {
    if (told.isEmpty()) {
      return;
    }
    for (People people : clause.people) {
      boolean theirs =
          people.before()
              && people.isCounted()
              && drafts.stream().noneMatch(draft -> draft.people == people)
              && clause.between(
                  Math.max(clause.sentence.from(), people.from() - 3),
                  people.from() + 1,
                  Discourse.THEM);
      if (theirs) {
        number(clause, told.get(told.size() - 1), people);
        return;
      }
    }
  }

  private void number(Clause clause, Told last, People people) {
    Draft draft = Draft.again(last.draft(), people);
    draft.by.addAll(last.draft().by);
    Claim claim =
        claim(
            draft,
            last.claim().who(),
            last.claim().when(),
            speakers.at(people.from()),
            Stance.ASSERTED,
            null,
            null);
    if (!last.draft().people.isCounted()) {
      told.remove(told.size() - 1);
    }
    told.add(new Told(claim, draft, clause.sentence.paragraph()));
  }

  /** "That is an exaggeration": the claim before, denied by who speaks now. */
  private void deny(Clause clause) {
    for (int i = clause.sentence.from(); i < clause.sentence.to() && !told.isEmpty(); i++) {
      Denial denial = stances.denialAt(i);
      if (denial != null) {
        Told last = told.get(told.size() - 1);
        Attribution source = speakers.at(i);
        if (source.source() != SourceClass.AUTHOR && !source.equals(last.claim().attribution())) {
          deny(clause, last, denial, source, i);
        }
        return;
      }
    }
  }

  private void deny(Clause clause, Told last, Denial denial, Attribution source, int token) {
    Draft draft = Draft.again(last.draft(), last.draft().people);
    draft.by.addAll(last.draft().by);
    draft.start = clause.tokens.start(speakers.turnStart(token));
    draft.end = clause.tokens.end(token);
    Claim claim =
        claim(draft, last.claim().who(), last.claim().when(), source, Stance.DENIED, denial, null);
    told.add(new Told(claim, draft, clause.sentence.paragraph()));
  }
}
