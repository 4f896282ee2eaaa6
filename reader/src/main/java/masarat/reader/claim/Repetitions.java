package masarat.reader.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.model.Form;
import masarat.model.Manner;
import masarat.reader.text.Tokens;

/**
 * The same statement in a headline, a lead and a body is one claim: the fuller, attributed one. The
 * same number by two named sources is two.
 */
final class Repetitions {
  /** A report that tells a number oftener is a table, and compared with its first rows only. */
  private static final int MOST = 64;

  private final List<Told> told;
  private final ClaimMaker maker;
  private final Trace trace;
  private final Map<Integer, List<Told>> bySentence;
  private final Set<Manner> numbered = EnumSet.noneOf(Manner.class);

  Repetitions(List<Told> told, ClaimMaker maker, Trace trace) {
    this.told = told;
    this.maker = maker;
    this.trace = trace;
    this.bySentence = told.stream().collect(Collectors.groupingBy(t -> t.telling().sentence()));
    told.stream()
        .filter(t -> t.telling().paragraph() > 0)
        .map(Told::claim)
        .filter(claim -> claim.quantity().form() != Form.NONE)
        .forEach(claim -> numbered.add(claim.manner()));
  }

  List<Told> withoutRepetitions() {
    List<Told> kept = new ArrayList<>();
    Map<Likeness.Number, List<Integer>> places = new HashMap<>();
    for (Told next : told) {
      if (isOpening(next)) {
        repeated(next);
        continue;
      }
      List<Integer> alike =
          places.computeIfAbsent(Likeness.Number.of(next.claim()), n -> new ArrayList<>(1));
      int twin = twin(kept, alike, next);
      if (twin < 0) {
        alike.add(kept.size());
        kept.add(next);
      } else {
        Told before = kept.get(twin);
        boolean fuller = Fuller.is(next, before);
        kept.set(twin, fuller ? merged(next, before) : merged(before, next));
        repeated(fuller ? before : next);
      }
    }
    kept.stream().filter(this::isAnnouncement).forEach(this::repeated);
    kept.removeIf(this::isAnnouncement);
    return kept;
  }

  /** What is told with what only a repetition of it says. */
  private Told merged(Told told, Told repetition) {
    Telling whole = told.telling().with(repetition.telling());
    return new Told(maker.claim(whole), whole);
  }

  private void repeated(Told told) {
    Draft draft = told.telling().draft();
    trace.tried(draft.rule, draft.start, draft.end, Trace.Outcome.REPEATED);
  }

  private int twin(List<Told> kept, List<Integer> alike, Told next) {
    for (int i : alike.subList(0, Math.min(MOST, alike.size()))) {
      Told before = kept.get(i);
      if (new Likeness(before, next, beside(before), beside(next)).isSame()) {
        return i;
      }
    }
    return -1;
  }

  private List<Told> beside(Told told) {
    List<Told> all = bySentence.getOrDefault(told.telling().sentence(), List.of());
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /** A headline without a number that the text below tells with one, or of the same movers. */
  private boolean isOpening(Told opening) {
    return opening.telling().paragraph() == 0
        && opening.claim().quantity().form() == Form.NONE
        && (numbered.contains(opening.claim().manner()) || isMoveTold(opening));
  }

  /**
   * Whether an Arabic headline says less than the text below it: no number, one person, who has a
   * name there, or a vague number of those whom the text tells of exactly.
   */
  private boolean isAnnouncement(Told opening) {
    Form form = opening.claim().quantity().form();
    boolean empty = form == Form.NONE || opening.telling().draft().people.single();
    return opening.telling().paragraph() == 0
        && opening.telling().clause().isArabic()
        && isLine(opening.telling().clause())
        && (empty || form == Form.VAGUE && isToldBelow(opening.claim().manner()));
  }

  /** Whether a first line stands above others and ends without a full stop. */
  private static boolean isLine(Clause clause) {
    Tokens tokens = clause.tokens;
    int end = clause.sentence.to();
    while (end < tokens.size() && tokens.kind(end) != Tokens.Kind.BREAK) {
      end++;
    }
    return end < tokens.size() - 1 && !tokens.is(end - 1, ".");
  }

  private boolean isToldBelow(Manner manner) {
    return told.stream().anyMatch(t -> t.telling().paragraph() > 0 && t.claim().manner() == manner);
  }

  /** "The army enters the town" above "soldiers of the army reached its centre". */
  private boolean isMoveTold(Told opening) {
    List<String> movers = opening.telling().draft().people.actors();
    return opening.telling().clause().isArabic()
        && PartReader.isMove(opening.telling().draft())
        && told.stream()
            .filter(t -> t.telling().paragraph() > 0 && PartReader.isMove(t.telling().draft()))
            .anyMatch(t -> t.telling().draft().people.actors().stream().anyMatch(movers::contains));
  }
}
