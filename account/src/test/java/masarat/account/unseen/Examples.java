package masarat.account.unseen;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Published counts that are short enough for a test. */
final class Examples {
  /** Killings in Kosovo from 20 March to 22 June 1999 on four lists (Ball et al. 2002). */
  static final Histories KOSOVO =
      of(
          "EXH ABA OSCE HRW",
          "0001 306 0010 936 0011 123 0100 845 0101 31 0110 217 0111 32 1000 1131 1001 106 1010 228"
              + " 1011 42 1100 177 1101 18 1110 181 1111 27");

  /** Spina bifida in upstate New York on three lists (Madigan and York 1997). */
  static final Histories SPINA_BIFIDA =
      of("a b c", "001 60 010 49 011 4 100 247 101 112 110 142 111 12");

  /** Three lists made up to show when estimates exist (Chan, Silverman and Vincent 2021). */
  static final Histories ARTIFICIAL = of("A B C", "100 40 010 30 001 20 110 6");

  /** Victims of slavery in the United Kingdom, 2013 (Silverman 2014), in five lists. */
  static final Histories SLAVERY =
      of(
          "LA NG PFNCA GO GP",
          "10000 54 01000 463 00100 995 00010 695 00001 316 11000 15 10100 19 10010 3 01100 62"
              + " 01010 19 01001 1 00110 76 00101 11 00011 8 11100 1 11010 1 01110 4 11110 1");

  private Examples() {}

  /** Histories by the names of the lists and pairs of marks and counts, with spaces between. */
  static Histories of(String lists, String counts) {
    String[] words = counts.split(" ");
    SortedMap<Long, Integer> all = new TreeMap<>();
    for (int i = 0; i < words.length; i += 2) {
      all.merge(history(words[i]), Integer.parseInt(words[i + 1]), Integer::sum);
    }
    return new Histories(List.of(lists.split(" ")), all);
  }

  private static long history(String marks) {
    long history = 0;
    for (int i = 0; i < marks.length(); i++) {
      history |= marks.charAt(i) == '1' ? 1L << i : 0;
    }
    return history;
  }

  /** A set of lists by their numbers from 1, like 123. */
  static long set(String numbers) {
    return numbers.chars().mapToLong(c -> 1L << c - '1').reduce(0, (a, b) -> a | b);
  }

  /** The sets of two lists or more of a hierarchical model, by its largest, like 123,14,34. */
  static List<Long> model(String largest) {
    List<Long> sets = new ArrayList<>();
    for (long set = 1; set < 1 << 9; set++) {
      for (String one : largest.split(",")) {
        if (Long.bitCount(set) > 1 && (set & ~set(one)) == 0 && !sets.contains(set)) {
          sets.add(set);
        }
      }
    }
    return sets;
  }
}
