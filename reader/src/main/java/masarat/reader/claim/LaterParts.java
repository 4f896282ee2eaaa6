package masarat.reader.claim;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Form;
import masarat.model.Group;
import masarat.model.Role;
import masarat.model.Term;
import masarat.reader.word.FunctionWord;
import org.jspecify.annotations.Nullable;

/**
 * Who some of those counted in the sentence before were, in English: "two of them were children",
 * "most are Iraqis", "eleven were women and three were children".
 */
final class LaterParts {
  /** How far in its sentence a number stands that begins it, in tokens. */
  private static final int OPENING = 2;

  private final Clause clause;
  private final Telling whole;

  /**
   * @param whole what was told last, of people who are counted
   */
  LaterParts(Clause clause, Telling whole) {
    this.clause = clause;
    this.whole = whole;
  }

  /**
   * A part of those told, and who they were.
   *
   * @param who null where it is not known
   */
  record Part(Draft draft, @Nullable Group who) {}

  /** The parts that no draft of the sentence tells of, in the order of the text. */
  List<Part> find(List<Draft> drafts) {
    List<Part> parts = new ArrayList<>();
    for (People people : clause.people) {
      boolean opens = people.from() - clause.sentence.from() < OPENING;
      boolean goesOn = !parts.isEmpty() && clause.joining.isJoinedWord(people.from());
      boolean told = drafts.stream().anyMatch(draft -> draft.people == people);
      Part part = (opens || goesOn) && !told ? part(people) : null;
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private @Nullable Part part(People people) {
    boolean share = people.quantity().form() == Form.SHARE;
    if (!share && !whole.draft().people.isMoreThan(people)) {
      return null;
    }
    People called = isOpen(people, share) ? new EnglishPredicates(clause).called(people) : people;
    boolean known = called != people && (called.role() != null || !called.actors().isEmpty());
    if (!known && (share || !people.them())) {
      return null;
    }
    return new Part(Draft.partOf(whole.draft(), called), known ? group(called) : whole.who());
  }

  /** Whether it is open who they are: "12 of them", "most", "half of the victims". */
  private boolean isOpen(People people, boolean share) {
    boolean victims = share && people.role() == Role.PEOPLE;
    boolean all = people.quantity().term() == Term.ALL;
    boolean number = people.before() && clause.is(people.to(), FunctionWord.COPULA);
    return !all && (people.them() || number || victims && people.actors().isEmpty());
  }

  /** Who people are by the words that call them something. */
  static Group group(People people) {
    return new Group(people.actors(), people.role() == null ? Role.PEOPLE : people.role());
  }
}
