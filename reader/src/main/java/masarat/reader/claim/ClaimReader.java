package masarat.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Role;
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
import org.jspecify.annotations.Nullable;

/** Reads the claims of one report, sentence by sentence, in their order. */
public final class ClaimReader {
  private final String report;
  private final Scan scan;
  private final boolean arabic;
  private final Map<Role, String> forces;
  private final Speakers speakers;
  private final Stances stances;
  private final Memory memory = new Memory();
  private final List<Telling> told = new ArrayList<>();
  private final TakenUp takenUp;
  private final Relevance relevance;
  private int paragraph = -1;
  private int aside = -1;
  private int sentenceNumber;

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
    this.takenUp = new TakenUp(speakers, stances, told);
    this.relevance = new Relevance(scan);
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
    relevance.enter(sentence);
    for (Draft draft : drafts) {
      boolean undone = draft.kind != Kind.INCIDENT && stances.negated(sentence, draft.anchor);
      if (!undone && !relevance.isOutside(sentence, draft)) {
        tell(clause, draft);
      }
    }
    takenUp.read(clause, sentenceNumber, drafts);
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

  /** All claims, the same statement told once, numbered in the order of their evidence. */
  public List<Claim> claims() {
    ClaimMaker maker = new ClaimMaker(report, scan.tokens().folded());
    List<Told> all = told.stream().map(t -> new Told(maker.claim(t), t)).toList();
    List<Claim> claims = new ArrayList<>(new Repetitions(all).withoutRepetitions());
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
    Attribution source = speakers.at(draft.anchor);
    Stance stance = draft.planned ? Stance.PLANNED : stances.of(clause.sentence, draft.anchor);
    draft.force = memory.captor();
    told.add(new Telling(clause, sentenceNumber, draft, who, when, source, stance, null));
    memory.keep(draft, who, draft.when == null ? null : draft.when.when(), sentenceNumber);
  }

  /** Whether a transition happens where the people are, without leading elsewhere. */
  private static boolean isScenic(Manner manner) {
    return switch (manner) {
      case KILLED, WOUNDED, MISSING, DETAINED, RELEASED, SURRENDERED -> true;
      default -> false;
    };
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
}
