package masarat.account.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masarat.lexicon.Entry;
import masarat.model.Form;
import masarat.model.Interval;
import masarat.model.Quantity;
import org.jspecify.annotations.Nullable;

/** A named set of rules that turns the quantities of texts into intervals. */
public final class Convention {
  /** The default, complete for the whole codebook. */
  public static final String DEFAULT = "masarat";

  private static final List<String> NAMES =
      List.of(DEFAULT, "acled", "ccc", "pitf", "arabic-grammar");

  private final String name;
  private final String english;
  private final String arabic;
  private final List<Rule> rules;
  private final Phrases opensAbove;
  private final @Nullable Convention parent;

  private Convention(Entry file) {
    name = file.required("convention").text();
    Entry title = file.required("title");
    english = title.required("en").text();
    arabic = title.required("ar").text();
    rules = new ArrayList<>();
    for (Entry entry : file.required("entries").list()) {
      rules.add(Rule.read(name, entry));
    }
    Entry opens = file.field("opens_above");
    opensAbove = Rule.phrases(opens == null ? null : opens.field("words"));
    String base = file.text("extends");
    parent = base == null ? null : named(base).orElseThrow();
  }

  /** The names of all conventions, the default first. */
  public static List<String> names() {
    return NAMES;
  }

  /** The convention of a name, empty if there is none. */
  public static Optional<Convention> named(String name) {
    return NAMES.contains(name)
        ? Optional.of(new Convention(Entry.bundled("conventions/" + name + ".yaml")))
        : Optional.empty();
  }

  public String name() {
    return name;
  }

  /** How it is called in English or, for {@code ar}, in Arabic. */
  public String title(String language) {
    return language.equals("ar") ? arabic : english;
  }

  /** What the quantity means under this convention, in the quantity's own unit. */
  public Reading read(Quantity quantity) {
    Rule best = null;
    int longest = -1;
    for (Rule rule : rules) {
      if (rule.isFor(quantity)) {
        int length = rule.words().longestIn(quantity.text());
        if (length > longest && (length > 0 || rule.words().isEmpty())) {
          best = rule;
          longest = length;
        }
      }
    }
    if (best != null) {
      return best.read(quantity, opensAbove(quantity));
    }
    if (parent == null) {
      throw new IllegalStateException(
          "The convention '" + name + "' has no rule for " + quantity + ".");
    }
    return parent.read(quantity);
  }

  private boolean opensAbove(Quantity quantity) {
    return opensAbove.longestIn(quantity.text()) > 0
        || (parent != null && parent.opensAbove(quantity));
  }

  /** The hard interval of the quantity; null for a share or where no number is said. */
  public @Nullable Interval interval(Quantity quantity) {
    return quantity.form() != Form.NONE && read(quantity) instanceof Reading.Count count
        ? count.hard()
        : null;
  }
}
