package masarat.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/** The folded forms in which a written name can be met. */
final class Spellings {
  static final String ARABIC_ARTICLE = "ال";

  /** Where Arabic names are native, so that their spelling is settled. */
  private static final Set<String> ARAB =
      Set.of(
          "SY", "IQ", "YE", "LY", "EG", "LB", "JO", "PS", "SA", "AE", "QA", "BH", "KW", "OM", "SD",
          "TN", "DZ", "MA", "MR", "EH");

  private static final Pattern LATIN_ARTICLE = Pattern.compile("(al|el)[ -]");

  private static final int SHORTEST_FOREIGN = 4;

  /** A shorter rest of a name is rather an English word. */
  private static final int SHORTEST_BARE = 5;

  private Spellings() {}

  /** Whether Arabic names are native to a country. */
  static boolean isArab(String country) {
    return ARAB.contains(country);
  }

  /** Folded forms of a name of a place. */
  static Set<String> of(String name, Place place) {
    Set<String> forms = of(name);
    if (place.kind() == PlaceKind.COUNTRY) {
      return forms;
    }
    String folded = forms.iterator().next();
    if (!isArab(place.country())) {
      addForeign(folded, forms);
    } else if (name.equals(place.name())) {
      addArticle(folded, place.names().arabic(), forms);
    }
    return forms;
  }

  /**
   * Folded forms of a name: as written, without apostrophes, with blanks for hyphens, and دير الزور
   * as one word too.
   */
  static Set<String> of(String name) {
    String folded = Fold.fold(name).strip();
    Set<String> forms = new LinkedHashSet<>(4);
    forms.add(folded);
    String plain = folded.indexOf('\'') < 0 ? folded : folded.replace("'", "");
    forms.add(plain);
    if (plain.indexOf('-') >= 0) {
      forms.add(plain.replace('-', ' '));
    } else if (plain.contains(" ال")) {
      forms.add(Fold.fold(plain.replace(" ال", "ال")));
    } else if (LATIN_ARTICLE.matcher(plain).lookingAt()) {
      forms.add(plain.substring(0, 2) + '-' + plain.substring(3));
    }
    return forms;
  }

  /** "Raqqa" is also written "al-Raqqa", and "Al-Mayadin" "Mayadin". */
  private static void addArticle(String english, @Nullable String arabic, Set<String> forms) {
    if (LATIN_ARTICLE.matcher(english).lookingAt()) {
      String bare = english.substring(3);
      if (bare.length() >= SHORTEST_BARE) {
        forms.add(bare);
      }
    } else if (arabic != null && arabic.startsWith(ARABIC_ARTICLE)) {
      forms.add("al-" + english);
      forms.add("al " + english);
    }
  }

  /**
   * How papers differ on a foreign name: its g is ghain in Beirut and jeem in Cairo and Riyadh, its
   * final a is alef or ha. Not after ya, where ha would make the adjective of it.
   */
  private static void addForeign(String form, Set<String> forms) {
    if (form.length() < SHORTEST_FOREIGN || form.charAt(0) < 0x0620 || form.charAt(0) > 0x064A) {
      return;
    }
    String cairo = form.replace('غ', 'ج');
    forms.add(cairo);
    if (form.endsWith("ا") && !form.endsWith("يا")) {
      forms.add(form.substring(0, form.length() - 1) + 'ه');
      forms.add(cairo.substring(0, cairo.length() - 1) + 'ه');
    }
  }

  /** A folded Arabic name without the article it begins with. */
  static String withoutArticle(String folded) {
    return folded.startsWith(ARABIC_ARTICLE) && folded.length() > 3 ? folded.substring(2) : folded;
  }
}
