package masarat.gazetteer;

import java.util.Arrays;
import java.util.Set;

/**
 * Tells of each name whether it is a common word too, and whether it is too rare to stand alone.
 */
final class NameMarks implements KeyTableWriter.Marks {
  static final int COMMON = 1;
  static final int RARE = 2;

  /** A bare word up to this length is a common word unless a large or wide place is called so. */
  private static final int SHORT = 3;

  private static final long LARGE = 100_000;

  private static final int SMALL_POINT = 1;
  private static final int WIDER = 2;
  private static final int BORROWED = 4;

  /** Where towns are often called after persons, and by common words of European languages. */
  private static final Set<String> NAMED_AFTER_PERSONS =
      Set.of(
          "US", "GB", "CA", "AU", "NZ", "IE", "ZA", "PH", "JM", "MX", "BR", "AR", "CO", "CL", "PE",
          "VE", "EC", "BO", "GT", "CU", "DO", "HN", "PY", "SV", "NI", "CR", "PA", "UY", "PR", "ES",
          "PT", "IT", "FR", "BE", "NL", "DE", "AT", "CH");

  private final Set<String> common;
  private byte[] traits = new byte[1 << 10];
  private int count;

  NameMarks(Set<String> common) {
    this.common = common;
  }

  void add(Place place, boolean isWider) {
    if (count == traits.length) {
      traits = Arrays.copyOf(traits, 2 * count);
    }
    boolean small = place.kind().isPoint() && place.population() < LARGE;
    boolean borrowed = NAMED_AFTER_PERSONS.contains(place.country());
    traits[count++] =
        (byte) ((small ? SMALL_POINT : 0) | (isWider ? WIDER : 0) | (borrowed ? BORROWED : 0));
  }

  @Override
  public int of(String key, int[] places) {
    int all = SMALL_POINT | WIDER;
    int any = 0;
    for (int place : places) {
      all &= traits[place];
      any |= traits[place];
    }
    boolean brief = Spellings.withoutArticle(key).length() <= SHORT;
    boolean isCommon = common.contains(key) || brief && (all & SMALL_POINT) != 0;
    boolean word = key.indexOf(' ') < 0 && key.indexOf('-') < 0;
    boolean doubtful =
        isCommon
            || word && (Sounds.isArabic(key) || (any & BORROWED) != 0 || key.length() <= SHORT + 1);
    boolean isRare = (all & WIDER) != 0 && doubtful;
    return (isCommon ? COMMON : 0) | (isRare ? RARE : 0);
  }
}
