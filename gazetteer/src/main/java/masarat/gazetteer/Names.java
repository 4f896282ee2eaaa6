package masarat.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * How a place is called.
 *
 * @param english its usual name in the English press
 * @param englishVariants other spellings and names
 * @param arabic its usual Arabic name, absent where our sources have none
 * @param arabicVariants other spellings and names
 */
public record Names(
    String english,
    List<String> englishVariants,
    @Nullable String arabic,
    List<String> arabicVariants) {
  public Names {
    if (english.isBlank()) {
      throw new IllegalArgumentException("A place needs an English name.");
    }
    englishVariants = List.copyOf(englishVariants);
    arabicVariants = List.copyOf(arabicVariants);
  }

  /** Names of a place that was derived from others. */
  static Names derived(String english, @Nullable String arabic) {
    return new Names(english, List.of(), arabic, List.of());
  }

  /** All names, the usual ones first. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    if (arabic != null) {
      all.add(arabic);
    }
    all.add(english);
    all.addAll(arabicVariants);
    all.addAll(englishVariants);
    return all;
  }

  /** These names, with the variants of another table's row added behind. */
  Names over(Names other) {
    return new Names(
        english,
        join(englishVariants, other.englishVariants, english),
        arabic == null ? other.arabic : arabic,
        join(arabicVariants, other.arabicVariants, arabic));
  }

  /** These names and, as variants, those of another list that are spelled otherwise. */
  Names with(Names other) {
    List<String> english = new ArrayList<>(other.englishVariants);
    english.add(0, other.english);
    List<String> arabic = new ArrayList<>(other.arabicVariants);
    String usual = this.arabic == null ? other.arabic : this.arabic;
    if (other.arabic != null) {
      arabic.add(0, other.arabic);
    }
    return new Names(
        this.english,
        different(this.english, englishVariants, english),
        usual,
        usual == null ? arabicVariants : different(usual, arabicVariants, arabic));
  }

  private static List<String> different(String usual, List<String> known, List<String> more) {
    Set<String> folded = new HashSet<>();
    folded.add(Fold.fold(usual));
    List<String> all = new ArrayList<>(known);
    known.forEach(name -> folded.add(Fold.fold(name)));
    for (String name : more) {
      if (folded.add(Fold.fold(name))) {
        all.add(name);
      }
    }
    return all;
  }

  private static List<String> join(
      List<String> first, List<String> second, @Nullable String without) {
    Set<String> joined = new LinkedHashSet<>(first);
    joined.addAll(second);
    joined.remove(without);
    return List.copyOf(joined);
  }
}
