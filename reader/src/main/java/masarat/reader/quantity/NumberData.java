package masarat.reader.quantity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.Entry;
import masarat.model.Form;
import masarat.model.Per;
import masarat.model.Term;
import masarat.reader.quantity.NumberWord.Use;
import masarat.reader.quantity.TermWord.NounNeed;
import masarat.reader.word.Sense;
import masarat.reader.word.Vocabulary;

/** Reads the file of number words into a vocabulary. */
final class NumberData {
  private static final Set<String> EXAMPLES = Set.of("examples", "counter");

  private final Vocabulary.Builder vocabulary;

  private NumberData(Vocabulary.Builder vocabulary) {
    this.vocabulary = vocabulary;
  }

  static void register(Entry file, Vocabulary.Builder vocabulary) {
    file.fields(Set.of("numbers", "terms", "hedges", "rates", "particles"));
    NumberData data = new NumberData(vocabulary);
    file.list("numbers").forEach(data::number);
    file.list("terms").forEach(data::term);
    file.list("hedges").forEach(data::hedge);
    file.list("rates").forEach(data::rate);
    file.list("particles").forEach(data::particle);
  }

  private void number(Entry group) {
    group.fields(with("use", "words"));
    Entry use = group.field("use");
    for (Map.Entry<String, Entry> word : group.required("words").fields().entrySet()) {
      Entry forms = word.getValue();
      double value = number(word.getKey(), forms);
      NumberWord plain = new NumberWord(value, use == null ? Use.PLAIN : use(use));
      forms.list().forEach(form -> vocabulary.add(form.text(), plain));
    }
  }

  /** The key of a number word is its value. */
  private static double number(String key, Entry forms) {
    try {
      return Double.parseDouble(key);
    } catch (NumberFormatException e) {
      throw forms.bad("must stand under a number, not under '" + key + "'", null);
    }
  }

  private static Use use(Entry use) {
    return switch (use.text()) {
      case "plain" -> Use.PLAIN;
      case "scale" -> Use.SCALE;
      case "following-scale" -> Use.FOLLOWING_SCALE;
      case "part" -> Use.PART;
      case "fraction" -> Use.FRACTION;
      case "with-noun" -> Use.WITH_NOUN;
      case "construct-dual" -> Use.CONSTRUCT_DUAL;
      default ->
          throw use.bad(
              "(" + use.text() + ") is not known",
              "it is plain, scale, following-scale, part, fraction, with-noun or construct-dual");
    };
  }

  private void term(Entry group) {
    group.fields(with("term", "percent", "noun", "scales", "words"));
    Entry term = group.field("term");
    Entry percent = group.field("percent");
    if ((term == null) == (percent == null)) {
      throw group.bad("must have either a term or a percentage", null);
    }
    Entry noun = group.field("noun");
    if (term != null && noun != null && noun.text().equals("before")) {
      add(group, "words", new BehindWord(term.code(Term.class)));
      return;
    }
    TermWord sense =
        new TermWord(
            term == null ? null : term.code(Term.class),
            percent == null ? Double.NaN : percent.number(),
            noun(group),
            isSet(group, "scales"));
    add(group, "words", sense);
  }

  private static NounNeed noun(Entry group) {
    Entry noun = group.field("noun");
    return switch (noun == null ? "" : noun.text()) {
      case "required" -> NounNeed.REQUIRED;
      case "plural" -> NounNeed.PLURAL;
      case "included" -> NounNeed.INCLUDED;
      case "" -> NounNeed.MAY_FOLLOW;
      default ->
          throw group
              .required("noun")
              .bad("is not known", "it is required, plural, included or before");
    };
  }

  private static boolean isSet(Entry group, String flag) {
    Entry value = group.field(flag);
    return value != null && value.flag();
  }

  private void hedge(Entry group) {
    group.fields(with("form", "before", "after"));
    Form form = group.required("form").code(Form.class);
    add(group, "before", new Hedge(form, false));
    add(group, "after", new Hedge(form, true));
  }

  private void rate(Entry group) {
    group.fields(with("per", "words"));
    add(group, "words", new Rate(group.required("per").code(Per.class)));
  }

  private void particle(Entry group) {
    group.fields(with("particle", "words"));
    Entry name = group.required("particle");
    try {
      add(group, "words", Particle.valueOf(name.text().toUpperCase(Locale.ROOT).replace('-', '_')));
    } catch (IllegalArgumentException e) {
      throw name.bad("(" + name.text() + ") is not known", null);
    }
  }

  private void add(Entry group, String field, Sense sense) {
    group.texts(field).forEach(form -> vocabulary.add(form, sense));
  }

  private static Set<String> with(String... fields) {
    Set<String> known = new HashSet<>(EXAMPLES);
    known.addAll(Set.of(fields));
    return known;
  }
}
