package masarat.bench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import masarat.model.Report;
import masarat.store.Delivery;
import masarat.store.Receipt;
import masarat.store.Store;
import masarat.store.claim.Units;
import masarat.store.database.Database;
import masarat.store.report.Capture;

/**
 * Measures how well reports are recognised that nearly repeat another: made texts, each altered in
 * several ways, and texts that only share a part.
 */
public final class AlikeBench {
  private static final int TEXTS = 300;
  private static final int WORDS = 20_000;
  private static final int SENTENCES = 14;

  private final Random random = new Random(3);
  private final String[] words = new String[WORDS];

  private AlikeBench() {
    for (int i = 0; i < WORDS; i++) {
      words[i] = word();
    }
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("masarat-alike");
    Database database = Database.of("sqlite:" + folder.resolve("alike.db"), folder);
    try (Store store = Store.open(database, Units.NONE)) {
      new AlikeBench().measure(store);
    }
  }

  private void measure(Store store) {
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      texts.add(sentences(SENTENCES));
    }
    System.out.printf("%d other texts: %s%n", TEXTS, told(take(store, "text", texts)));
    ways()
        .forEach(
            (name, way) -> {
              List<List<String>> altered = texts.stream().map(way).toList();
              System.out.printf("%s: %s%n", name, told(take(store, name, altered)));
            });
  }

  /** Receipts of texts, each under a name and its number. */
  private static List<Receipt> take(Store store, String name, List<List<String>> texts) {
    List<Delivery> deliveries = new ArrayList<>();
    for (List<String> sentences : texts) {
      String text = String.join(" ", sentences);
      Report report =
          new Report(name + "-" + deliveries.size(), null, text, null, null, null, null);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      deliveries.add(Delivery.of(report, new Capture(bytes, name, Instant.EPOCH), List.of()));
    }
    return store.intake("bench", "made").take(deliveries);
  }

  /** How many were found to repeat the text of their own number, and how many another one. */
  private static String told(List<Receipt> receipts) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < receipts.size(); i++) {
      String alike = receipts.get(i).alike();
      if (alike != null) {
        boolean own = alike.substring(alike.lastIndexOf('-') + 1).equals(String.valueOf(i));
        right += own ? 1 : 0;
        wrong += own ? 0 : 1;
      }
    }
    return "%.1f %% found, %d taken for a copy of another"
        .formatted(100.0 * right / receipts.size(), wrong);
  }

  private Map<String, UnaryOperator<List<String>>> ways() {
    Map<String, UnaryOperator<List<String>>> ways = new LinkedHashMap<>();
    ways.put("a head and a tail added", text -> joined(sentences(1), joined(text, sentences(1))));
    ways.put("one word in fifty changed", text -> changed(text, 50));
    ways.put("one word in twenty changed", text -> changed(text, 20));
    ways.put("one word in ten changed", text -> changed(text, 10));
    ways.put("the last fifth cut off", text -> text.subList(0, SENTENCES * 4 / 5));
    ways.put("half cut off", text -> text.subList(0, SENTENCES / 2));
    ways.put(
        "a third written anew",
        text -> joined(text.subList(0, SENTENCES * 2 / 3), sentences(SENTENCES / 3)));
    ways.put(
        "two thirds written anew",
        text -> joined(text.subList(0, SENTENCES / 3), sentences(SENTENCES * 2 / 3)));
    return ways;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Each word is changed with a chance of one in so many. */
  private List<String> changed(List<String> text, int oneIn) {
    List<String> changed = new ArrayList<>();
    for (String sentence : text) {
      List<String> others = new ArrayList<>();
      for (String word : sentence.split(" ", -1)) {
        others.add(random.nextInt(oneIn) == 0 ? words[often()] : word);
      }
      changed.add(String.join(" ", others));
    }
    return changed;
  }

  private List<String> sentences(int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> sentence = new ArrayList<>();
      int length = 10 + random.nextInt(20);
      for (int k = 0; k < length; k++) {
        sentence.add(words[often()]);
      }
      sentences.add(String.join(" ", sentence) + ".");
    }
    return sentences;
  }

  /** The lower a number, the more often it comes (Zipf). */
  private int often() {
    return (int) Math.floor(Math.exp(random.nextDouble() * Math.log(WORDS + 1.0))) - 1;
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int length = 3 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
