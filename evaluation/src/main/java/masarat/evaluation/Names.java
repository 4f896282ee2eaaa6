package masarat.evaluation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** When two names of a place or an actor mean the same. */
public final class Names {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern JOINTS = Pattern.compile("['`\\-_,]");
  private static final Pattern FILLERS =
      Pattern.compile(
          "\\b(al|el|ar|as|at|ash|an|ad|az|the|city|governorate|province|district|town|village"
              + "|camp)\\b");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");

  /** From here on two spellings of a place are one name. */
  private static final double ALIKE = 0.9;

  private final Map<String, String> actors;
  private final Map<String, String> places;

  /**
   * Names under which some actors and places also go.
   *
   * @param actors the other names of each
   * @param places the other names of each
   */
  public Names(Map<String, List<String>> actors, Map<String, List<String>> places) {
    this.actors = index(actors);
    this.places = index(places);
  }

  boolean sameActor(String a, String b) {
    return canonical(a, actors).equals(canonical(b, actors));
  }

  boolean samePlace(String a, String b) {
    String one = canonical(a, places);
    String other = canonical(b, places);
    return !one.isEmpty()
        && !other.isEmpty()
        && (one.equals(other) || Similarity.ratio(one, other) >= ALIKE);
  }

  private static Map<String, String> index(Map<String, List<String>> names) {
    Map<String, String> index = new HashMap<>();
    names.forEach(
        (name, others) -> {
          index.put(bare(name), bare(name));
          others.forEach(other -> index.put(bare(other), bare(name)));
        });
    return Map.copyOf(index);
  }

  private static String canonical(String name, Map<String, String> index) {
    String bare = bare(name);
    return index.getOrDefault(bare, bare);
  }

  /** Latin letters and digits alone, in lower case, without articles and words like "city". */
  private static String bare(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String lower = NOT_ASCII.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String words = JOINTS.matcher(lower).replaceAll(" ");
    return NO_LETTER.matcher(FILLERS.matcher(words).replaceAll(" ")).replaceAll("");
  }
}
