package masarat.reader.quantity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms that a noun takes when it is counted, from the two that the data names. */
enum NounForms {
  ARABIC {
    /** With the ending of the accusative, which is written only where no ta marbuta is. */
    @Override
    Set<String> singular(String one) {
      Set<String> forms = new LinkedHashSet<>(List.of(one));
      if (!one.contains(" ") && !endsWithAny(one, "ة", "اء", "ى", "ا")) {
        forms.add(one + "ا");
      }
      return forms;
    }

    /**
     * Both cases of the dual. Of a noun with a sound plural only the nominative: مقاتلين is the
     * plural more often.
     */
    @Override
    Set<String> dual(String one, List<String> many) {
      Set<String> forms = new LinkedHashSet<>();
      forms.add(eachWord(one, "ان"));
      if (many.stream().noneMatch(NounForms::isSoundMasculine)) {
        forms.add(eachWord(one, "ين"));
      }
      return forms;
    }

    /** Both cases, the construct and the possessive pronouns. */
    @Override
    Set<String> plural(String many) {
      Set<String> forms = new LinkedHashSet<>(List.of(many));
      if (many.contains(" ")) {
        return forms;
      }
      if (isSoundMasculine(many)) {
        String stem = many.substring(0, many.length() - 2);
        forms.add(stem + "ين");
        forms.add(stem + "و");
        forms.add(stem + "ي");
        PRONOUNS.forEach(pronoun -> forms.add(stem + "ي" + pronoun));
        PRONOUNS.forEach(pronoun -> forms.add(stem + "و" + pronoun));
      } else {
        String stem = many.endsWith("ى") ? many.substring(0, many.length() - 1) + "ا" : many;
        PRONOUNS.forEach(pronoun -> forms.add(stem + pronoun));
        if (!endsWithAny(many, "ة", "اء", "ى", "ات")) {
          forms.add(many + "ا");
        }
      }
      return forms;
    }

    @Override
    List<String> regularPlural(String one) {
      return List.of(one + "ون");
    }
  },

  ENGLISH {
    @Override
    Set<String> singular(String one) {
      return Set.of(one);
    }

    @Override
    Set<String> dual(String one, List<String> many) {
      return Set.of();
    }

    @Override
    Set<String> plural(String many) {
      return Set.of(many);
    }

    @Override
    List<String> regularPlural(String one) {
      if (one.endsWith("y") && !endsWithAny(one, "ay", "ey", "oy")) {
        return List.of(one.substring(0, one.length() - 1) + "ies");
      }
      return List.of(one + (endsWithAny(one, "s", "x", "ch", "sh") ? "es" : "s"));
    }
  };

  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هن", "نا");

  abstract Set<String> singular(String one);

  abstract Set<String> dual(String one, List<String> many);

  abstract Set<String> plural(String many);

  abstract List<String> regularPlural(String one);

  /** Whether the singular without an article counts one: جندي is "a soldier". */
  boolean countsAlone() {
    return this == ARABIC;
  }

  private static boolean isSoundMasculine(String many) {
    return many.endsWith("ون") && !many.contains(" ");
  }

  /** The words of a phrase agree: هجوم انتحاري, هجومان انتحاريان. */
  private static String eachWord(String phrase, String ending) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ", -1)) {
      String stem = word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
      words.add(stem + ending);
    }
    return String.join(" ", words);
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
