package masarat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import masarat.model.Happening.Transition;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final String CLAIM =
      "{\"report\":\"r\",\"evidence\":{\"start\":4,\"end\":9,\"quote\":\"غادرو\"},"
          + "\"kind\":\"transition\",\"manner\":\"left\",\"who\":{\"role\":\"fighters\"},"
          + "\"quantity\":{\"form\":\"vague\",\"value\":null,\"term\":\"hundreds\",\"unit\":\"people\"},"
          + "\"from\":{\"place\":\"Raqqa\",\"geonames\":172955,\"lat\":35.9528,\"lon\":39.0079,"
          + "\"precision\":\"exact\"},\"to\":[{\"place\":\"Idlib\"},{\"actor\":\"sdf\","
          + "\"status\":\"force\"}],\"by\":[\"sdf\"],\"when\":{\"start\":\"2017-10-14\","
          + "\"end\":\"2017-10-14\",\"precision\":\"day\"},"
          + "\"attribution\":{\"class\":\"officials\",\"actor\":\"sdf\"},\"stance\":\"asserted\"}";

  private static Loaded<Claim> claims(String lines) throws IOException {
    return JsonLines.claims(new BufferedReader(new StringReader(lines)), "c.jsonl");
  }

  private static String problem(String line) throws IOException {
    return claims(line).problems().get(0).toString();
  }

  @Test
  void readsAClaimAndWritesTheSameClaim() throws IOException {
    Claim claim = claims(CLAIM).good().get(0);
    assertThat(claim.id()).isEqualTo("r#1");
    assertThat(((Transition) claim.what()).to()).hasSize(2);
    assertThat(claim.quantity().term()).isEqualTo(Term.HUNDREDS);
    assertThat(claims(JsonLines.write(claim)).good()).containsExactly(claim);
  }

  @Test
  void keepsTheGoodAndNamesLineFieldAndValueOfTheRest() throws IOException {
    Loaded<Claim> loaded = claims(CLAIM + "\n\n" + CLAIM.replace("\"left\"", "\"lefd\""));
    assertThat(loaded.good()).hasSize(1);
    assertThat(loaded.problems().get(0).toString())
        .isEqualTo("c.jsonl:3: 'manner' (lefd) is not in the codebook. Maybe you mean 'left'.");
  }

  @Test
  void refusesWhatTheCodebookDoesNotKnow() throws IOException {
    assertThat(problem(CLAIM.replace("\"by\"", "\"bye\""))).contains("unknown field 'bye'", "'by'");
    assertThat(problem(CLAIM.replace("2017-10-14", "14.10.2017")))
        .contains("'when.start' (14.10.2017) is no date");
    assertThat(problem(CLAIM.replace("\"end\":9", "\"end\":99"))).contains("The quote has 5");
    assertThat(problem(CLAIM.replace("\"transition\"", "\"presence\"")))
        .contains("only a transition has 'from'");
    assertThat(problem("{\"report\": ")).contains("c.jsonl:1: this is no JSON");
  }

  @Test
  void refusesAQuantityThatContradictsItself() throws IOException {
    String exact = CLAIM.replace("\"vague\"", "\"exact\"");
    assertThat(problem(exact)).contains("'exact' takes one number and no term");
  }

  @Test
  void readsReportsAndRefusesARepeatedId() throws IOException {
    String lines =
        "{\"id\":\"a\",\"text\":\"t\",\"published\":\"2015-07-21T08:00:00Z\",\"extra\":1}\n"
            + "{\"id\":\"a\",\"text\":\"u\"}\n{\"id\":\"b\",\"text\":\"v\",\"published\":\"soon\"}";
    Loaded<Report> loaded =
        JsonLines.reports(new BufferedReader(new StringReader(lines)), "r.jsonl");
    assertThat(loaded.good())
        .extracting(Report::published)
        .containsExactly(LocalDate.of(2015, 7, 21));
    assertThat(loaded.problems()).extracting(Problem::line).isEqualTo(List.of(2, 3));
  }

  @Test
  void wholeNumbersHaveNoFraction() {
    assertThat(JsonLines.tree(5.0)).hasToString("5");
    assertThat(JsonLines.tree(2.5)).hasToString("2.5");
  }
}
