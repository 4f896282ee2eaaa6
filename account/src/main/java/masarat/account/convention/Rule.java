package masarat.account.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.Entry;
import masarat.model.Form;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.Term;
import org.jspecify.annotations.Nullable;

/** One entry of a convention. */
record Rule(
    String id,
    Set<Form> forms,
    Set<Term> terms,
    Phrases words,
    List<Formula> hard,
    List<Formula> core,
    Set<String> beyond) {
  private static final Set<String> FIELDS =
      Set.of(
          "id", "forms", "terms", "words", "hard", "core", "beyond", "source", "note", "examples");

  static Rule read(String convention, Entry entry) {
    Map<String, Entry> fields = entry.fields(FIELDS);
    List<Formula> hard = ends(entry.required("hard"));
    entry.required("source");
    return new Rule(
        convention + "/" + entry.required("id").text(),
        Set.copyOf(entry.list("forms").stream().map(form -> form.code(Form.class)).toList()),
        Set.copyOf(entry.list("terms").stream().map(term -> term.code(Term.class)).toList()),
        phrases(fields.get("words")),
        hard,
        fields.containsKey("core") ? ends(entry.required("core")) : hard,
        Set.copyOf(entry.texts("beyond")));
  }

  static Phrases phrases(@Nullable Entry words) {
    List<String> all = new ArrayList<>();
    if (words != null) {
      all.addAll(words.texts("en"));
      all.addAll(words.texts("ar"));
    }
    return new Phrases(all);
  }

  private static List<Formula> ends(Entry entry) {
    List<Entry> ends = entry.list();
    if (ends.size() != 2) {
      throw entry.bad("must have two ends", "write it as [low, high]");
    }
    try {
      return List.of(new Formula(ends.get(0).text()), new Formula(ends.get(1).text()));
    } catch (IllegalArgumentException e) {
      throw entry.bad("cannot be read: " + e.getMessage(), null);
    }
  }

  boolean isFor(Quantity quantity) {
    return forms.contains(quantity.form())
        && (quantity.term() == null ? terms.isEmpty() : terms.contains(quantity.term()));
  }

  Reading read(Quantity quantity, boolean opensAbove) {
    if (quantity.form() == Form.SHARE) {
      return new Reading.Part(
          fraction(hard, quantity),
          fraction(core, quantity),
          beyond.contains("low"),
          beyond.contains("high"),
          id);
    }
    return new Reading.Count(count(hard, quantity, opensAbove), count(core, quantity, false), id);
  }

  private static Interval fraction(List<Formula> ends, Quantity quantity) {
    double low = ends.get(0).of(quantity.value());
    double high = ends.get(1).of(quantity.value());
    return new Interval(Math.max(0, Math.min(low, 1)), Math.max(0, Math.min(high, 1)));
  }

  /** People and things are whole: the ends are rounded inward, unless nothing would be left. */
  private static Interval count(List<Formula> ends, Quantity quantity, boolean opensAbove) {
    double low = Math.max(0, ends.get(0).of(quantity.value()));
    double high =
        opensAbove ? Double.POSITIVE_INFINITY : Math.max(0, ends.get(1).of(quantity.value()));
    double up = Math.ceil(low - 1e-9);
    double down = Math.floor(high + 1e-9);
    return up <= down ? new Interval(up, down) : new Interval(low, Math.max(low, high));
  }
}
