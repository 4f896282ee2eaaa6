package masarat.account.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import masarat.lexicon.Entry;
import masarat.model.Form;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.Term;
import masarat.model.Unit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the convention files, and that every word of the codebook has a meaning. */
class ConventionTest {
  @TestFactory
  List<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : Convention.names()) {
      Entry file = Entry.bundled("conventions/" + name + ".yaml");
      for (Entry rule : file.required("entries").list()) {
        assertThat(rule.list("examples")).as(name + " " + rule.text("id")).isNotEmpty();
        rule.list("examples").forEach(example -> tests.add(test(name, rule, example)));
      }
      Entry opens = file.field("opens_above");
      if (opens != null) {
        opens.list("examples").forEach(example -> tests.add(test(name, opens, example)));
      }
    }
    return tests;
  }

  private static DynamicTest test(String name, Entry rule, Entry example) {
    Quantity quantity = quantity(rule, example);
    return DynamicTest.dynamicTest(
        name + " " + rule.text("id") + " " + quantity.value() + " " + quantity.text(),
        () -> {
          Reading reading = Convention.named(name).orElseThrow().read(quantity);
          assertThat(ends(hard(reading))).isEqualTo(ends(example.required("hard")));
          Entry core = example.field("core");
          if (core != null) {
            assertThat(ends(core(reading))).isEqualTo(ends(core));
          }
        });
  }

  private static Quantity quantity(Entry rule, Entry example) {
    Entry form = example.field("form");
    List<Entry> terms = rule.list("terms");
    Entry term = example.field("term");
    if (term == null && !terms.isEmpty()) {
      term = terms.get(0);
    }
    return new Quantity(
        (form == null ? rule.list("forms").get(0) : form).code(Form.class),
        example.list("value").stream().map(Entry::number).toList(),
        term == null ? null : term.code(Term.class),
        Unit.PEOPLE,
        example.text("text"),
        null,
        null);
  }

  private static Interval hard(Reading reading) {
    return reading instanceof Reading.Count count ? count.hard() : ((Reading.Part) reading).hard();
  }

  private static Interval core(Reading reading) {
    return reading instanceof Reading.Count count ? count.core() : ((Reading.Part) reading).core();
  }

  private static List<Double> ends(Interval interval) {
    return List.of(
        Math.round(interval.low() * 1e6) / 1e6,
        interval.isOpen() ? interval.high() : Math.round(interval.high() * 1e6) / 1e6);
  }

  private static List<Double> ends(Entry list) {
    return list.list().stream()
        .map(end -> end.text().equals("open") ? Double.POSITIVE_INFINITY : end.number())
        .toList();
  }

  static List<String> names() {
    return Convention.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsEveryFormAndTermOfTheCodebook(String name) {
    Convention convention = Convention.named(name).orElseThrow();
    assertThat(convention.name()).isEqualTo(name);
    for (Form form : Form.values()) {
      for (Quantity quantity : quantities(form)) {
        Reading reading = convention.read(quantity);
        assertThat(reading instanceof Reading.Part).isEqualTo(form == Form.SHARE);
        assertThat(reading.rule()).contains("/");
      }
    }
  }

  private static List<Quantity> quantities(Form form) {
    return switch (form) {
      case NONE -> List.of(Quantity.none(Unit.PEOPLE));
      case RANGE -> List.of(quantity(form, List.of(3.0, 5.0), null));
      case VAGUE, SHARE ->
          java.util.Arrays.stream(Term.values())
              .filter(term -> term.isShare() == (form == Form.SHARE))
              .map(term -> quantity(form, List.of(), term))
              .toList();
      default -> List.of(quantity(form, List.of(40.0), null));
    };
  }

  private static Quantity quantity(Form form, List<Double> value, Term term) {
    return new Quantity(form, value, term, Unit.PEOPLE, null, null, null);
  }

  @Test
  void anUnknownNameIsNoConvention() {
    assertThat(Convention.named("gut-feeling")).isEmpty();
  }

  @Test
  void granularityIsThePlaceOfTheLastDigit() {
    assertThat(Formula.granularity(30000)).isEqualTo(10000);
    assertThat(Formula.granularity(550)).isEqualTo(10);
    assertThat(Formula.granularity(11)).isEqualTo(1);
    assertThat(Formula.granularity(42.5)).isEqualTo(0.1);
  }
}
