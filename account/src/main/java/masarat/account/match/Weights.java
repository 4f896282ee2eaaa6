package masarat.account.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.account.coded.CodedEvent;
import masarat.account.coded.Window;
import masarat.lexicon.Entry;

/**
 * What the agreement of two events in each field weighs, as {@code match/weights.yaml} believes
 * before any data: log2 of how much more often events agree so when they are the same. Not for
 * several threads.
 */
public final class Weights {
  /** Nearer than the candidates of whole lists, as nothing is learnt here. */
  private static final Window NEAR = new Window(1, 16);

  private static final String OTHERS = "others";

  private final List<Field> fields = Field.all();
  private final Map<String, Map<String, Double>> beliefs = new HashMap<>();

  private Weights(Entry file) {
    for (Field field : fields) {
      Map<String, Double> levels = new HashMap<>();
      file.required(field.name())
          .fields()
          .forEach((level, rates) -> levels.put(level, weight(rates)));
      beliefs.put(field.name(), levels);
    }
  }

  /** Those that come with the program. */
  public static Weights bundled() {
    return new Weights(Entry.bundled("match/weights.yaml"));
  }

  private static double weight(Entry rates) {
    return Math.log(rates.required("same").number() / rates.required("other").number())
        / Math.log(2);
  }

  /** Told of two events of a list by their places in it. */
  @FunctionalInterface
  public interface Near {
    void pair(int a, int b);
  }

  /** Tells each two events of a list that are near in days and, where both have one, in place. */
  public void near(List<CodedEvent> events, Near near) {
    new Blocking(NEAR)
        .each(
            events,
            events,
            (a, b) -> {
              if (a < b) {
                near.pair(a, b);
              }
            });
  }

  /** What each field says of two events, the heaviest first. */
  public List<Agreement> compare(CodedEvent a, CodedEvent b) {
    List<Agreement> said = new ArrayList<>();
    for (Field field : fields) {
      String level = field.level(a, b);
      if (level != null) {
        Map<String, Double> levels = beliefs.getOrDefault(field.name(), Map.of());
        Double weight = levels.getOrDefault(level, levels.get(OTHERS));
        String name = levels.containsKey(level) ? level : OTHERS;
        said.add(new Agreement(field.name(), name, weight));
      }
    }
    said.sort(Agreement.HEAVIEST_FIRST);
    return said;
  }

  /** The weights of all fields together. */
  public static double sum(List<Agreement> agreements) {
    return agreements.stream().mapToDouble(Agreement::bits).sum();
  }
}
