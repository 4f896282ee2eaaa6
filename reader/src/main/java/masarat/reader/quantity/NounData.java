package masarat.reader.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import masarat.lexicon.Entry;
import masarat.model.Manner;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.quantity.Noun.Count;
import masarat.reader.word.Vocabulary;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/** Reads the file of counted nouns into a vocabulary. */
final class NounData {
  private static final Set<String> GROUP =
      Set.of("role", "unit", "manner", "near", "words", "examples", "counter");
  private static final Set<String> WORD = Set.of("one", "two", "many", "single");

  private final NounForms forms;
  private final Vocabulary.Builder vocabulary;

  private NounData(NounForms forms, Vocabulary.Builder vocabulary) {
    this.forms = forms;
    this.vocabulary = vocabulary;
  }

  static void register(Entry file, Vocabulary.Builder vocabulary) {
    file.fields(Set.of("forms", "nouns"));
    NounData data = new NounData(forms(file.required("forms")), vocabulary);
    file.list("nouns").forEach(data::group);
  }

  private static NounForms forms(Entry language) {
    return switch (language.text()) {
      case "arabic" -> NounForms.ARABIC;
      case "english" -> NounForms.ENGLISH;
      default -> throw language.bad("is not known", "it is arabic or english");
    };
  }

  private void group(Entry group) {
    group.fields(GROUP);
    for (Entry word : group.list("words")) {
      if (word.isText()) {
        singular(group, word.text(), forms.regularPlural(word.text()), null, true);
      } else {
        word.fields(WORD);
        word(group, word);
      }
    }
  }

  private void word(Entry group, Entry word) {
    String one = word.text("one");
    List<String> many = word.texts("many");
    Entry two = word.field("two");
    Entry single = word.field("single");
    List<String> duals = two == null ? null : word.texts("two");
    if (one == null) {
      plurals(group, "", many, duals == null ? List.of() : duals);
    } else {
      List<String> plurals = many.isEmpty() ? forms.regularPlural(one) : many;
      singular(group, one, plurals, duals, single == null || single.flag());
    }
  }

  private void singular(
      Entry group, String one, List<String> many, @Nullable List<String> duals, boolean single) {
    plurals(group, one, many, duals == null ? forms.dual(one, many) : duals);
    Noun noun = noun(group, Count.SINGULAR);
    for (String form : forms.singular(one)) {
      vocabulary.add(form, noun);
      if (single && forms.countsAlone() && isPeople(noun)) {
        vocabulary.add(form, Particle.ONE_ITSELF);
      }
    }
  }

  private static boolean isPeople(Noun noun) {
    return noun.unit() == Unit.PEOPLE || noun.unit() == Unit.FAMILIES;
  }

  /**
   * The plurals but for those that are spelled like the singular: أسره, "its families", is أسرة.
   */
  private void plurals(Entry group, String one, List<String> many, Iterable<String> duals) {
    Noun plural = noun(group, Count.PLURAL);
    String singular = Fold.fold(one);
    for (String word : many) {
      for (String form : forms.plural(word)) {
        if (!Fold.fold(form).equals(singular)) {
          vocabulary.add(form, plural);
        }
      }
    }
    Noun dual = noun(group, Count.DUAL);
    duals.forEach(form -> vocabulary.add(form, dual));
  }

  private static Noun noun(Entry group, Count count) {
    Entry role = group.field("role");
    Entry unit = group.field("unit");
    Entry manner = group.field("manner");
    return new Noun(
        unit == null ? Unit.PEOPLE : unit.code(Unit.class),
        count,
        role == null ? null : role.code(Role.class),
        null,
        manner == null ? null : manner.code(Manner.class),
        group.texts("near").stream().map(Fold::fold).collect(Collectors.toUnmodifiableSet()));
  }
}
