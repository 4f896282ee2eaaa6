package masarat.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Stance;
import masarat.model.When;
import masarat.reader.attribution.Speakers;
import masarat.reader.attribution.Stances;
import masarat.reader.claim.Trace.Outcome;
import masarat.reader.claim.Trace.Taken;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Mention.PlaceMention;
import masarat.reader.quantity.Noun;
import masarat.reader.text.Dateline;
import masarat.reader.text.Sentence;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one report, sentence by sentence, in their order. */
public final class ClaimReader {
  private final Trace trace;
  private final String report;
  private final Scan scan;
  private final boolean arabic;
  private final GroupFinder groups;
  private final Speakers speakers;
  private final Standing standing;
  private final Memory memory;
  private final Days days;
  private final Stage stage;
  private final Scenes scenes;
  private final Countries countries;
  private final Whereabouts whereabouts;
  private final HomeArrests homeArrests;
  private final Clashes clashes = new Clashes();
  private final Foes foes = new Foes(clashes);
  private final List<Telling> told = new ArrayList<>();
  private final TakenUp takenUp;
  private final Relevance relevance;
  private final LaterDoers doers;
  private int paragraph = -1;
  private int aside = -1;
  private int sentenceNumber = -1;

  /**
   * @param dated whether the day of publication is known
   * @param forces whose soldiers and police are meant where the report does not say
   * @param trace learns how the claims come about
   */
  public ClaimReader(
      String report, Scan scan, boolean arabic, boolean dated, Forces forces, Trace trace) {
    this.trace = trace;
    this.report = report;
    this.memory = new Memory(arabic);
    this.days = new Days(arabic, dated);
    this.stage = new Stage(arabic);
    this.groups = new GroupFinder(memory, forces, trace);
    this.scan = scan;
    this.arabic = arabic;
    this.speakers = new Speakers(scan, arabic);
    Stances stances = new Stances(scan);
    this.standing = new Standing(stances, arabic);
    this.countries = new Countries();
    this.scenes = new Scenes(countries, arabic);
    this.whereabouts = new Whereabouts(scenes, countries);
    this.homeArrests = new HomeArrests(countries, forces);
    this.takenUp = new TakenUp(speakers, stances, told);
    this.relevance = new Relevance(scan);
    this.doers = new LaterDoers(told);
  }

  /**
   * Reads the next sentence; sentences must come in order.
   *
   * @param governments of the countries that the sentence names, who act where a country does
   */
  public void read(Sentence sentence, List<Mention> mentions, List<ActorMention> governments) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      speakers.newParagraph();
    }
    if (isAside(sentence) || Dateline.is(scan.tokens(), sentence)) {
      return;
    }
    sentenceNumber++;
    memory.enter(sentenceNumber);
    Clause clause = new Clause(scan, sentence, mentions, governments, arabic);
    scenes.enter(clause);
    boolean elsewhere = clause.is(sentence.from(), Discourse.MEANWHILE);
    if (!arabic && elsewhere && !clause.tokens.is(sentence.from(), "meanwhile")) {
      stage.leave(countries);
    }
    whereabouts.enter(clause);
    days.enter(clause, sentenceNumber);
    foes.enter(clause);
    clashes.enter(clause);
    speakers.read(sentence, mentions, governments);
    List<Draft> drafts = new FrameReader(clause, arabic, memory.place(), trace).read();
    relevance.enter(sentence);
    for (Draft draft : drafts) {
      boolean undone = standing.isUndone(clause, draft);
      boolean outside = !undone && relevance.isOutside(sentence, draft);
      if (!undone && !outside) {
        tell(clause, draft);
      }
      Outcome outcome = undone ? Outcome.NEGATED : outside ? Outcome.OUTSIDE : Outcome.TOLD;
      trace.tried(draft.rule, draft.start, draft.end, outcome);
    }
    takenUp.read(clause, sentenceNumber, drafts);
    doers.own(clause, sentenceNumber);
    if (drafts.isEmpty()) {
      clause.people.forEach(memory::meet);
      if (!arabic) {
        memory.attack(new Attacks(clause).attacking(), sentenceNumber);
      }
      passScene(clause);
    }
    memory.passed(clause.places());
    days.leave(clause);
    for (Mention mention : mentions) {
      if (mention instanceof ActorMention actor && !(isDescribed(actor) && !arabic)) {
        memory.name(actor);
      }
    }
  }

  /**
   * How many sentences must be read before a report can be left in which none told anything, for
   * those behind them cannot tell anything by themselves.
   */
  public int promising(List<Sentence> sentences) {
    return relevance.promising(sentences);
  }

  /** Whether a sentence told something, which those behind it may take up. */
  public boolean hasTold() {
    return !told.isEmpty();
  }

  /** "Foreign fighters": whom the words only describe owns no people. */
  private boolean isDescribed(ActorMention actor) {
    return scan.longest(actor.to() - 1, Noun.class) != null;
  }

  /** Keeps where and when a sentence without a claim takes place. */
  private void passScene(Clause clause) {
    days.pass(clause);
    if (arabic) {
      scenes.narrowGround().ifPresent(stage::moveTo);
      clause.places().stream().findFirst().ifPresent(stage::pass);
      return;
    }
    EnglishGround ground = new EnglishGround(clause);
    ground.places().forEach(stage::moveTo);
    PlaceMention first = ground.first();
    if (first != null) {
      stage.pass(first);
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

  /** All claims, the same statement told once, numbered in the order of their evidence. */
  public List<Claim> claims() {
    told.replaceAll(scenes::settled);
    if (arabic) {
      told.forEach(foes::settle);
      told.forEach(homeArrests::settle);
      told.forEach(Foes::share);
    }
    ClaimMaker maker = new ClaimMaker(report, scan.tokens().folded());
    List<Told> all = told.stream().map(t -> new Told(maker.claim(t), t)).toList();
    List<Claim> claims = new ArrayList<>();
    List<Told> once = new Repetitions(all, maker, trace).withoutRepetitions();
    for (Told next : arabic ? new OneDay(maker).date(once) : once) {
      boolean filled = arabic && whereabouts.fill(next.telling());
      claims.add(filled ? maker.claim(next.telling()) : next.claim());
    }
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
    boolean bare = draft.at.isEmpty() && draft.when == null;
    boolean scenic = Scenes.isScenic(draft) && (arabic || goesOn(clause, draft));
    if (scenic && draft.people.isCounted() && stage.set(draft.at)) {
      draft.carried = true;
      trace.carried(draft.start, draft.end, Taken.SCENE, draft.at.get(0).name());
    }
    if (!arabic) {
      new EnglishSenders(clause).fill(draft);
    }
    if (stage.setOut(draft)) {
      trace.carried(draft.start, draft.end, Taken.SCENE, draft.from.get(0).name());
    }
    Attribution source = doers.source(draft, clause, sentenceNumber, speakers.at(draft.anchor));
    Group who = who(clause, draft, source.actor());
    who = arabic ? clashes.ofBoth(clause, draft, who) : who;
    draft.manner = Stays.of(draft, who.role());
    if (!arabic) {
      boolean again = new EnglishGround(clause).isTakenUp(draft);
      draft.by.addAll(
          memory.doers(
              draft, again || bare && isOneEvent(draft) && memory.goesOn(draft, sentenceNumber)));
    }
    When when = draft.when == null ? days.of(draft, clause) : draft.when.when();
    if (draft.when == null && when != null) {
      trace.carried(draft.start, draft.end, Taken.DAY, when);
    }
    Stance stance = standing.of(clause, draft);
    draft.force = arabic ? memory.captor(draft.lawless) : null;
    doers.goOn(draft, clause, sentenceNumber);
    new Doers(clause).drop(draft, who);
    told.add(new Telling(clause, sentenceNumber, draft, who, when, source, stance, null));
    scenes.tell(draft);
    stage.keep(draft);
    memory.keep(draft, who, sentenceNumber);
    days.keep(draft);
  }

  /** Whether so few come to harm that one attack can have done it. */
  private static boolean isOneEvent(Draft draft) {
    List<Double> value = draft.people.quantity().value();
    return value.isEmpty() || value.get(0) <= Scenes.MANY;
  }

  private Group who(Clause clause, Draft draft, @Nullable String speaker) {
    if (arabic) {
      Described.by(clause, draft);
      OwnPeople own = new OwnPeople(clause);
      ActorMention owner = own.owner(draft.people);
      if (owner == null && draft.country == null) {
        draft.country = own.country(draft.people);
      }
      Group sent = owner == null ? Sent.group(draft) : null;
      return sent != null ? sent : groups.who(draft, new Ending(clause).stands(draft), owner);
    }
    draft.suspected = clause.within(draft.people, 0, FunctionWord.SUSPECTING);
    ActorMention owner = new EnglishAgents(clause).owner(draft.people);
    owner = owner == null ? new EnglishSenders(clause).owner(draft) : owner;
    Group who = groups.who(draft, clause.coreference.antecedent(draft.people), null);
    if (owner != null && draft.people.actors().isEmpty()) {
      return new Group(List.of(owner.slug()), who.role());
    }
    boolean own = who.actors().isEmpty() && draft.by.isEmpty() && who.role() != null;
    return own && speaker != null && who.role() == Memory.roleOf(speaker)
        ? new Group(List.of(speaker), who.role())
        : who;
  }

  /** In English news of today begins anew, and people are let go anywhere. */
  private static boolean goesOn(Clause clause, Draft draft) {
    return draft.manner != Manner.RELEASED && !new EnglishVoice(clause).isPresent(draft);
  }
}
