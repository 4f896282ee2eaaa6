package masarat.bench.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import masarat.account.study.Study;
import masarat.account.study.StudyFile;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.JsonLines;

/**
 * A study and its claims, made up: people move between places, each flow is told once with a
 * number, and a part of the stocks is known at the beginning and at the end. All of it is true of
 * one hidden account, unless lies are planted.
 *
 * @param study a state per place
 * @param claims one per flow, stocks, and lies
 */
public record MadeUpAccount(Study study, List<Claim> claims) {
  private static final int PER_PLACE = 20;
  private static final double TOLD = 0.3;

  /**
   * An account of so many flows.
   *
   * @param flows at least 20
   * @param lies how many stocks are claimed that cannot be
   */
  static MadeUpAccount of(int flows, int lies, long seed) {
    return new Making(flows, new Random(seed)).account(lies);
  }

  private static final class Making {
    private final Random random;
    private final int places;
    private final int flows;
    private final double[] before;
    private final double[] after;
    private final List<String> lines = new ArrayList<>();

    Making(int flows, Random random) {
      this.random = random;
      this.flows = flows;
      this.places = Math.max(flows / PER_PLACE, 1 + (int) Math.sqrt(2.0 * flows));
      this.before = new double[places];
      for (int i = 0; i < places; i++) {
        before[i] = 1_000 + random.nextInt(9_000);
      }
      this.after = before.clone();
    }

    MadeUpAccount account(int lies) {
      Set<List<Integer>> ways = new LinkedHashSet<>();
      while (ways.size() < flows) {
        int from = random.nextInt(places);
        int to = random.nextInt(places);
        if (from != to && ways.add(List.of(from, to))) {
          move(from, to);
        }
      }
      for (int i = 0; i < places; i++) {
        stock(i, "2017-01-01", before[i]);
        stock(i, "2017-12-31", after[i]);
      }
      for (int lie = 0; lie < lies; lie++) {
        claim("present", "presence", "at", lie, -1, "at_most", 1, "2017-12-31");
        claim("present", "presence", "at", lie, -1, "at_least", 900_000, "2017-12-31");
      }
      return new MadeUpAccount(study(), claims());
    }

    private void move(int from, int to) {
      double moved = 1 + random.nextInt((int) Math.max(1, before[from] / (2.0 * PER_PLACE)));
      after[from] -= moved;
      after[to] += moved;
      String day = "2017-%02d-15".formatted(1 + random.nextInt(12));
      String form = random.nextBoolean() ? "about" : "exact";
      claim("left", "transition", "from", from, to, form, moved, day);
    }

    private void stock(int place, String day, double number) {
      if (random.nextDouble() < TOLD) {
        claim("present", "presence", "at", place, -1, "about", number, day);
      }
    }

    private void claim(
        String manner,
        String kind,
        String end,
        int place,
        int to,
        String form,
        double number,
        String day) {
      lines.add(
          ("{'report': 'r%d', 'evidence': {'start': 0, 'end': 7, 'quote': 'q%06d'}, 'kind': '%s',"
                  + " 'manner': '%s', 'who': {'role': 'displaced'}, 'quantity': {'form': '%s',"
                  + " 'value': [%.0f], 'unit': 'people'}, '%s': %s%s, 'when': {'start': '%s',"
                  + " 'end': '%s', 'precision': 'day'}}")
              .formatted(
                  lines.size(),
                  lines.size(),
                  kind,
                  manner,
                  form,
                  number,
                  end,
                  end.equals("at") ? "[" + state(place) + "]" : state(place),
                  to < 0 ? "" : ", 'to': " + state(to),
                  day,
                  day)
              .replace('\'', '"'));
    }

    private static String state(int place) {
      return "{'place': 'Place " + place + "'}";
    }

    private Study study() {
      StringBuilder yaml = new StringBuilder("study: made-up\npopulation: {roles: [displaced]}\n");
      yaml.append("period: {start: 2017-01-01, end: 2017-12-31, step: none}\nstates:\n");
      for (int i = 0; i < places; i++) {
        yaml.append("  - {id: p%d, is: {place: Place %d}}%n".formatted(i, i));
      }
      return StudyFile.read(Entry.read("made-up.yaml", new StringReader(yaml.toString())));
    }

    private List<Claim> claims() {
      try (BufferedReader all = new BufferedReader(new StringReader(String.join("\n", lines)))) {
        return JsonLines.claims(all, "made-up.jsonl").good();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
