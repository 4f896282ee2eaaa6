package masarat.reader.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masarat.model.SourceClass;

/**
 * An actor with its names in both languages.
 *
 * @param sure names that mean nothing else
 * @param headed names that need a word before or after them that says what they are
 * @param context names that stand for it once the report has made clear which it is
 * @param people words for its people, Arabic ones in the masculine singular, to be inflected
 * @param where ISO 3166 codes of the countries it is found in
 */
record Names(
    Actor actor,
    List<String> sure,
    List<String> headed,
    List<String> context,
    List<String> people,
    Set<String> where) {
  static final String[] COLUMNS = {
    "slug", "speaks", "en", "ar", "headed", "context", "people", "where"
  };

  private static final Map<String, SourceClass> SOURCES = new HashMap<>();

  static {
    for (SourceClass source : SourceClass.values()) {
      SOURCES.put(source.code(), source);
    }
  }

  static Names of(Table.Row row) {
    String slug = row.text("slug");
    if (!isSlug(slug)) {
      throw row.bad("slug", "must be lower-case words joined by hyphens", null);
    }
    List<String> sure = new ArrayList<>(row.texts("en"));
    sure.addAll(row.texts("ar"));
    if (sure.isEmpty() && row.texts("context").isEmpty() && row.texts("headed").isEmpty()) {
      throw row.bad("slug", "has no name", "fill the column 'en' or 'ar'");
    }
    SourceClass source = SOURCES.get(row.text("speaks"));
    if (source == null) {
      List<String> known = SOURCES.keySet().stream().sorted().toList();
      throw row.bad("speaks", "is not known", "it is one of " + String.join(", ", known));
    }
    String name = sure.isEmpty() ? slug.replace('-', ' ') : sure.get(0);
    return new Names(
        new Actor(slug, name, source, source == SourceClass.RESIDENTS),
        sure,
        row.texts("headed"),
        row.texts("context"),
        row.texts("people"),
        new LinkedHashSet<>(row.texts("where")));
  }

  private static boolean isSlug(String text) {
    boolean word = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && !(c == '-' && word)) {
        return false;
      }
      word = letter;
    }
    return word;
  }

  /** This actor with further names. */
  Names and(Names more) {
    Set<String> countries = new LinkedHashSet<>(where);
    countries.addAll(more.where);
    return new Names(
        actor,
        join(sure, more.sure),
        join(headed, more.headed),
        join(context, more.context),
        join(people, more.people),
        countries);
  }

  private static List<String> join(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
