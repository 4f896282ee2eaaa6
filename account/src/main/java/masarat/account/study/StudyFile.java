package masarat.account.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masarat.account.convention.Convention;
import masarat.lexicon.BadData;
import masarat.lexicon.Entry;
import masarat.model.Form;
import masarat.model.Quantity;
import masarat.model.Role;
import masarat.model.Status;
import masarat.model.Term;
import masarat.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a study from YAML. */
public final class StudyFile {
  private static final Set<String> STUDY =
      Set.of(
          "study",
          "title",
          "population",
          "period",
          "convention",
          "household_size",
          "states",
          "baselines");

  private StudyFile() {}

  /**
   * The study in a file.
   *
   * @throws BadData if a field is missing, unknown or contradicts another
   */
  public static Study read(Entry file) {
    file.fields(STUDY);
    Period period = period(file.field("period"));
    List<StudyState> states = states(file.list("states"));
    return new Study(
        file.required("study").text(),
        label(file.field("title"), file.required("study").text()),
        population(file.field("population")),
        period,
        convention(file.field("convention")),
        householdSize(file.field("household_size")),
        states,
        baselines(file.list("baselines"), states, period));
  }

  private static Label label(@Nullable Entry entry, String otherwise) {
    if (entry == null) {
      return new Label(otherwise, otherwise);
    }
    if (entry.isText()) {
      return new Label(entry.text(), entry.text());
    }
    entry.fields(Set.of("en", "ar"));
    String english = entry.text("en");
    String arabic = entry.text("ar");
    if (english == null && arabic == null) {
      throw entry.bad("must be in English or Arabic", "add 'en' or 'ar'");
    }
    return new Label(
        english == null ? String.valueOf(arabic) : english,
        arabic == null ? String.valueOf(english) : arabic);
  }

  private static Population population(@Nullable Entry entry) {
    if (entry == null) {
      return new Population(List.of(), List.of());
    }
    entry.fields(Set.of("actors", "roles"));
    return new Population(
        entry.texts("actors"),
        entry.list("roles").stream().map(role -> role.code(Role.class)).toList());
  }

  private static Period period(@Nullable Entry entry) {
    if (entry == null) {
      return Period.UNDATED;
    }
    entry.fields(Set.of("start", "end", "step"));
    LocalDate start = entry.required("start").date();
    LocalDate end = entry.required("end").date();
    if (end.isBefore(start)) {
      throw entry.required("end").bad("(" + end + ") lies before the start (" + start + ")", null);
    }
    Entry step = entry.field("step");
    return new Period(start, end, step == null ? Step.NONE : step.code(Step.class));
  }

  private static Convention convention(@Nullable Entry entry) {
    String name = entry == null ? Convention.DEFAULT : entry.text();
    return Convention.named(name).orElseThrow(() -> noConvention(entry, name));
  }

  private static RuntimeException noConvention(@Nullable Entry entry, String name) {
    if (entry == null) {
      return new IllegalStateException("The default convention '" + name + "' is not bundled.");
    }
    return entry.bad(
        "(" + name + ") is no convention", "it is one of " + String.join(", ", Convention.names()));
  }

  private static @Nullable Double householdSize(@Nullable Entry entry) {
    if (entry == null) {
      return null;
    }
    double size = entry.number();
    if (size < 1) {
      throw entry.bad("(" + entry.text() + ") must be at least 1", null);
    }
    return size;
  }

  private static List<StudyState> states(List<Entry> entries) {
    List<StudyState> states = new ArrayList<>();
    for (Entry entry : entries) {
      StudyState state = state(entry);
      if (states.stream().anyMatch(other -> other.id().equals(state.id()))) {
        throw entry.required("id").bad("(" + state.id() + ") comes twice", null);
      }
      if (state.isDefault() && states.stream().anyMatch(StudyState::isDefault)) {
        throw entry.bad("is a second default state", "give it a place, an actor or a status");
      }
      states.add(state);
    }
    return states;
  }

  private static StudyState state(Entry entry) {
    entry.fields(Set.of("id", "label", "is"));
    String id = entry.required("id").text();
    Entry is = entry.required("is");
    is.fields(Set.of("place", "actor", "status"));
    Entry status = is.field("status");
    return new StudyState(
        id,
        label(entry.field("label"), id),
        is.text("place"),
        is.text("actor"),
        status == null ? null : status.code(Status.class));
  }

  private static List<Baseline> baselines(
      List<Entry> entries, List<StudyState> states, Period period) {
    List<Baseline> baselines = new ArrayList<>();
    for (Entry entry : entries) {
      entry.fields(Set.of("state", "at", "quantity", "source"));
      baselines.add(
          new Baseline(
              "baseline-" + (baselines.size() + 1),
              counted(entry.required("state"), states),
              day(entry.required("at"), period),
              quantity(entry.required("quantity")),
              entry.text("source")));
    }
    return baselines;
  }

  /** One state, a list of states, or all of them. */
  private static List<String> counted(Entry entry, List<StudyState> states) {
    List<String> ids = states.stream().map(StudyState::id).toList();
    if (entry.isText() && entry.text().equals(StudyState.ANYWHERE)) {
      return ids;
    }
    List<Entry> named = entry.isText() ? List.of(entry) : entry.list();
    for (Entry state : named) {
      if (!ids.contains(state.text())) {
        throw state.bad(
            "(" + state.text() + ") is no state of this study",
            "it is one of " + String.join(", ", ids) + ", or * for all of them");
      }
    }
    return named.stream().map(Entry::text).distinct().toList();
  }

  private static LocalDate day(Entry entry, Period period) {
    LocalDate day = entry.date();
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start != null && end != null && (day.isBefore(start) || day.isAfter(end))) {
      throw entry.bad(
          "(" + day + ") lies outside the period", "it is meant for " + start + " or " + end);
    }
    return day;
  }

  private static Quantity quantity(Entry entry) {
    entry.fields(Set.of("form", "value", "term", "unit", "text"));
    Entry term = entry.field("term");
    Entry unit = entry.field("unit");
    Form form = entry.required("form").code(Form.class);
    if (form == Form.SHARE || form == Form.NONE) {
      throw entry.bad("must be a number of people or families", null);
    }
    try {
      return new Quantity(
          form,
          entry.list("value").stream().map(Entry::number).toList(),
          term == null ? null : term.code(Term.class),
          unit == null ? Unit.PEOPLE : unit.code(Unit.class),
          entry.text("text"),
          null,
          null);
    } catch (IllegalArgumentException e) {
      throw entry.bad("cannot be used: " + e.getMessage(), null);
    }
  }
}
