package masarat.reader.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import masarat.text.Fold;

/**
 * The inflected forms of Arabic verbs and verbal nouns, folded. News tells of third persons, so
 * first and second persons are left out but for "we". Passives of sound verbs are written like
 * actives; those that are not stand in the data.
 */
final class ArabicForms {
  /** Pronouns of several people; those of one person or thing are no group. */
  private static final List<String> PRONOUNS = List.of("هم", "هما", "هن");

  private ArabicForms() {}

  /**
   * What a form says of its subject and object.
   *
   * @param plural agrees with several people named before
   * @param pronoun an object or owner is written onto it
   */
  record Agreement(boolean plural, boolean pronoun) {}

  private static final Agreement ONE = new Agreement(false, false);
  private static final Agreement MANY = new Agreement(true, false);
  private static final Agreement ONE_PRONOUN = new Agreement(false, true);
  private static final Agreement MANY_PRONOUN = new Agreement(true, true);

  /** All forms of the past whose "he" is given as in a dictionary. */
  static void past(String he, BiConsumer<String, Agreement> each) {
    String form = Fold.fold(he);
    char last = he.charAt(he.length() - 1);
    boolean defective = last == 'ى' || (last == 'ا' && form.length() > 2);
    String stem = defective || last == 'ي' ? form.substring(0, form.length() - 1) : form;
    String she = (defective ? stem : form) + "ت";
    each.accept(form, ONE);
    each.accept(she, ONE);
    each.accept((defective ? stem + "ي" : form) + "ا", MANY);
    each.accept(she + "ا", MANY);
    each.accept((defective ? stem + "ي" : form) + "ن", MANY);
    for (String they : they(stem, he)) {
      each.accept(they + "ا", MANY);
      pronouns(they, MANY_PRONOUN, each);
    }
    pronouns(defective ? stem + "ا" : form, ONE_PRONOUN, each);
    pronouns(she, ONE_PRONOUN, each);
  }

  /** "They" without the silent alif, in the spellings in use for a final hamza. */
  private static List<String> they(String stem, String he) {
    if (isHamza(he)) {
      return List.of(stem + "و", stem.substring(0, stem.length() - 1) + "وو");
    }
    return List.of(stem + "و");
  }

  private static boolean isHamza(String he) {
    return "أئؤء".indexOf(he.charAt(he.length() - 1)) >= 0;
  }

  /** All forms of the present whose "he" is given as in a dictionary. */
  static void present(String he, BiConsumer<String, Agreement> each) {
    String form = Fold.fold(he);
    String rest = form.substring(1);
    char last = form.charAt(form.length() - 1);
    boolean hamza = isHamza(he);
    boolean defective = !hamza && (last == 'ي' || last == 'و');
    String stem = defective ? rest.substring(0, rest.length() - 1) : rest;
    for (String person : List.of("ي", "ت")) {
      each.accept(person + rest, ONE);
      pronouns(person + rest, ONE_PRONOUN, each);
      for (String they : List.of(stem + "ون", stem + "وا", rest + "ان", rest + "ا")) {
        each.accept(person + they, MANY);
      }
      if (hamza) {
        each.accept(person + rest.substring(0, rest.length() - 1) + "وون", MANY);
      }
      pronouns(person + stem + "ون", MANY_PRONOUN, each);
    }
    each.accept("ن" + rest, ONE);
    if (he.endsWith("ي")) {
      each.accept("ي" + stem, ONE); // jussive: لم يصل
    }
  }

  /** A verbal noun alone and with its owner written onto it. */
  static void noun(String written, BiConsumer<String, Agreement> each) {
    String form = Fold.fold(written);
    each.accept(form, ONE);
    boolean feminine = written.endsWith("ة");
    String bare = form.substring(0, form.length() - 1);
    pronouns(feminine ? bare + "ت" : form, ONE_PRONOUN, each);
    if (written.endsWith("ء")) { // إجلاؤهم، إجلائهم
      pronouns(bare + "و", ONE_PRONOUN, each);
      pronouns(bare + "ي", ONE_PRONOUN, each);
    }
  }

  /** A verbal noun with one who acts written onto it: "its arrest of", "his sending". */
  static void acting(String written, BiConsumer<String, Agreement> each) {
    String form = Fold.fold(written);
    String stem = written.endsWith("ة") ? form.substring(0, form.length() - 1) + "ت" : form;
    for (String owner : List.of("ه", "ها")) {
      each.accept(stem + owner, ONE);
    }
  }

  /** Whether a wording ends with those it tells of: القبض عليهم. */
  static boolean endsInPronoun(String wording) {
    return wording.contains(" ") && PRONOUNS.stream().anyMatch(wording::endsWith);
  }

  private static void pronouns(
      String form, Agreement agreement, BiConsumer<String, Agreement> each) {
    for (String pronoun : PRONOUNS) {
      each.accept(form + pronoun, agreement);
    }
  }

  /** The forms of a past and a present, for words of saying. */
  static List<String> verb(String past, String present) {
    List<String> forms = new ArrayList<>();
    past(past, (form, agreement) -> forms.add(form));
    present(present, (form, agreement) -> forms.add(form));
    for (String said : List.copyOf(forms)) {
      forms.add(said + "ها");
      forms.add(said + "ه");
    }
    return forms;
  }
}
