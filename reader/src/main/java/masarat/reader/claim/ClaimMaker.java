package masarat.reader.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import masarat.model.Claim;
import masarat.model.Evidence;
import masarat.model.Group;
import masarat.model.Manner;
import masarat.model.Quantity;
import masarat.model.Unit;
import masarat.reader.movement.Trigger.Kind;
import masarat.text.CodePoints;
import masarat.text.Folded;
import org.jspecify.annotations.Nullable;

/** Writes down what is told as a claim of the report. */
final class ClaimMaker {
  private final String report;
  private final Folded folded;
  private final CodePoints points;

  ClaimMaker(String report, Folded folded) {
    this.report = report;
    this.folded = folded;
    this.points = CodePoints.of(folded.original());
  }

  Claim claim(Telling telling) {
    Draft draft = telling.draft();
    String captor = Custody.captor(telling);
    Set<String> by = new LinkedHashSet<>();
    draft.by.forEach(actor -> by.add(actor.slug()));
    boolean rescued = draft.manner == Manner.RELEASED && draft.lawless;
    if (Custody.isOf(draft.manner) && by.isEmpty() && captor != null && !rescued) {
      by.add(captor);
    }
    return new Claim(
        null,
        report,
        evidence(draft),
        StateFiller.fill(draft, telling.who(), captor),
        draft.kind == Kind.INCIDENT ? attempting(draft, telling.who()) : telling.who(),
        counted(draft),
        List.copyOf(by),
        telling.when(),
        telling.source(),
        telling.stance(),
        telling.denial(),
        null,
        draft.rule,
        draft.score);
  }

  private Evidence evidence(Draft draft) {
    int start = folded.start(draft.start);
    int end = folded.end(draft.end);
    String quote = folded.original().substring(start, end);
    return new Evidence(points.before(start), points.before(end), quote);
  }

  /** Of those who blow themselves up each is an attack; of those who try to cross, nobody is. */
  private static Quantity counted(Draft draft) {
    Quantity q = draft.people.quantity();
    return draft.manner == Manner.SUICIDE_BOMBING && q.unit() == Unit.PEOPLE
        ? new Quantity(
            q.form(), q.value(), q.term(), Unit.INCIDENTS, q.text(), q.per(), q.reading())
        : q;
  }

  /** Incidents have people only where it matters who attempts to cross. */
  private static @Nullable Group attempting(Draft draft, @Nullable Group who) {
    boolean matters = draft.manner == Manner.CROSSING_ATTEMPT && who != null;
    return matters && who != null && !who.actors().isEmpty() ? who : null;
  }
}
