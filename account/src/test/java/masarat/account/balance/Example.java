package masarat.account.balance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masarat.account.study.Study;
import masarat.account.study.StudyFile;
import masarat.lexicon.Entry;
import masarat.model.Claim;
import masarat.model.JsonLines;
import masarat.model.Loaded;
import org.assertj.core.api.Assertions;

/** Studies and claims of the tests. */
public final class Example {
  private Example() {}

  /** The founding study. */
  public static Study foundingStudy() {
    return StudyFile.read(
        Entry.read("where-did-they-go.yaml", open("/masarat/account/where-did-they-go.yaml")));
  }

  /** What the founding text claims, in our own words. */
  public static List<Claim> foundingClaims() {
    return claims(open("/masarat/account/where-did-they-go.jsonl"));
  }

  static Study study(String yaml) {
    return StudyFile.read(Entry.read("study.yaml", new StringReader(yaml)));
  }

  static List<Claim> claims(BufferedReader lines) {
    try (lines) {
      Loaded<Claim> loaded = JsonLines.claims(lines, "claims.jsonl");
      Assertions.assertThat(loaded.problems()).isEmpty();
      return loaded.good();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String resource) {
    InputStream in = Example.class.getResourceAsStream(resource);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The claims of a small invented report, one JSON object a line, evidence left out. */
  public static List<Claim> claims(String... lines) {
    StringBuilder all = new StringBuilder();
    int number = 0;
    for (String line : lines) {
      String quote = "q" + ++number;
      all.append("{\"report\": \"r\", \"evidence\": {\"start\": 0, \"end\": ")
          .append(quote.length())
          .append(", \"quote\": \"")
          .append(quote)
          .append("\"}, ")
          .append(line.replace('\'', '"'))
          .append("}\n");
    }
    return claims(new BufferedReader(new StringReader(all.toString())));
  }
}
