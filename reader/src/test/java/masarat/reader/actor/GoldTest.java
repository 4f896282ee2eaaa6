package masarat.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.Group;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Presence;
import masarat.model.Happening.Transition;
import masarat.model.JsonLines;
import masarat.model.Report;
import masarat.model.State;
import masarat.reader.mention.Mention.ActorMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the tables against hand-made claims, which lie outside the project. */
class GoldTest {
  /** Characters on each side of a claim's evidence in which its actors are looked for. */
  private static final int AROUND = 200;

  private static final Path GOLD =
      Path.of(System.getProperty("masarat.shared", "../../shared"), "gold");
  private static final List<String> SETS = List.of("where-did-they-go", "dev", "en_dev");
  private static final Map<String, String> CANONICAL = new HashMap<>();

  @BeforeAll
  static void aliases() throws IOException {
    boolean there = Files.isDirectory(GOLD);
    if (!there) {
      System.err.println("SKIPPED: no gold claims at " + GOLD);
    }
    assumeTrue(there);
    try (BufferedReader json = Files.newBufferedReader(GOLD.resolve("aliases.json"))) {
      Entry.read("aliases.json", json)
          .required("actors")
          .fields()
          .forEach(
              (slug, names) -> {
                CANONICAL.put(folded(slug), folded(slug));
                names.list().forEach(name -> CANONICAL.put(folded(name.text()), folded(slug)));
              });
    }
  }

  private static String folded(String slug) {
    String name = slug.toLowerCase(Locale.ROOT).replace('-', ' ');
    return name.replaceAll("\\b(al|el|ar|as|at|ash|an|ad|az|the)\\b", "").replaceAll("\\W", "");
  }

  private static String canonical(String slug) {
    return CANONICAL.getOrDefault(folded(slug), folded(slug));
  }

  @Test
  void theTablesKnowNearlyEveryActor() throws IOException {
    Set<String> known = new HashSet<>();
    ActorData data = ActorData.bundled();
    data.actors.keySet().forEach(slug -> known.add(canonical(slug)));
    for (People people : data.peoples) {
      known.add(canonical(people.nationality().people().slug()));
      for (ActorData.Body body : data.bodies) {
        Actor actor = data.resolve(body.institution(), people.nationality());
        if (actor != null) {
          known.add(canonical(actor.slug()));
        }
      }
    }
    Set<String> said = new LinkedHashSet<>();
    for (String set : SETS) {
      claims(set).forEach(claim -> said.addAll(actors(claim)));
    }
    List<String> unknown = said.stream().filter(slug -> !known.contains(canonical(slug))).toList();
    System.out.printf(
        "actors of the gold claims: %d, unknown %d: %s%n", said.size(), unknown.size(), unknown);
    assertThat(unknown.size()).isLessThan(said.size() / 25);
  }

  @Test
  void mostActorsAreFoundWhereTheyAreClaimed() throws IOException {
    int all = 0;
    int near = 0;
    int inReport = 0;
    for (String set : SETS) {
      Map<String, Reading> readings = new HashMap<>();
      reports(set).forEach(report -> readings.put(report.id(), Reading.of(report.text())));
      for (Claim claim : claims(set)) {
        Reading reading = readings.get(claim.report());
        String text = reading.text();
        int from = text.offsetByCodePoints(0, claim.evidence().start()) - AROUND;
        int to = text.offsetByCodePoints(0, claim.evidence().end()) + AROUND;
        for (String actor : actors(claim)) {
          all++;
          near += isFound(reading, actor, from, to) ? 1 : 0;
          inReport += isFound(reading, actor, 0, Integer.MAX_VALUE) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "actors of claims %d, found within %d characters %.3f, in the report %.3f%n",
        all, AROUND, (double) near / all, (double) inReport / all);
    assertThat((double) near / all).isGreaterThan(0.66);
    assertThat((double) inReport / all).isGreaterThan(0.83);
  }

  private static boolean isFound(Reading reading, String actor, int from, int to) {
    for (ActorMention mention : reading.found().mentions()) {
      if (reading.tokens().folded().start(mention.start()) < to
          && reading.tokens().folded().end(mention.end()) > from
          && canonical(mention.slug()).equals(canonical(actor))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyProbeIsRight() throws IOException {
    int probes = 0;
    for (String line : Files.readAllLines(GOLD.resolve("probes.jsonl"))) {
      Entry probe = Entry.read("probes.jsonl", new StringReader(line));
      if (!probe.required("kind").text().equals("actor")) {
        continue;
      }
      probes++;
      String text = probe.required("text").text();
      int from = text.indexOf(probe.required("span").text());
      int to = from + probe.required("span").text().length();
      Reading reading = Reading.of(text);
      List<ActorMention> there =
          reading.chosen().stream()
              .filter(mention -> reading.tokens().folded().start(mention.start()) < to)
              .filter(mention -> reading.tokens().folded().end(mention.end()) > from)
              .toList();
      String wanted = probe.text("value");
      if (wanted == null) {
        assertThat(there).as(text).isEmpty();
      } else {
        assertThat(there).as(text).extracting(ActorMention::slug).contains(wanted);
      }
    }
    assertThat(probes).isEqualTo(10);
  }

  private static Set<String> actors(Claim claim) {
    Set<String> actors = new LinkedHashSet<>(claim.by());
    Group who = claim.who();
    if (who != null) {
      actors.addAll(who.actors());
    }
    add(actors, claim.attribution().actor());
    for (State state : states(claim)) {
      add(actors, state.actor());
    }
    return actors;
  }

  private static void add(Set<String> actors, @Nullable String actor) {
    if (actor != null) {
      actors.add(actor);
    }
  }

  private static List<State> states(Claim claim) {
    if (claim.what() instanceof Transition move) {
      List<State> states = new ArrayList<>(move.from());
      states.addAll(move.to());
      states.addAll(move.via());
      return states;
    }
    if (claim.what() instanceof Presence presence) {
      return presence.at();
    }
    return ((Incident) claim.what()).at();
  }

  private static List<Claim> claims(String set) throws IOException {
    Path file = GOLD.resolve(set + ".claims.jsonl");
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return JsonLines.claims(lines, set).good();
    }
  }

  private static List<Report> reports(String set) throws IOException {
    Path file = GOLD.resolve(set + ".reports.jsonl");
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return JsonLines.reports(lines, set).good();
    }
  }
}
