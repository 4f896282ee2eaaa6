package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
  private static final String TEXT = "🙂 غادر 5 مقاتلين مدينة الرقة أمس.";

  @TempDir Path folder;

  @Test
  void jsonTellsLanguageSentencesMentionsAndClaims() {
    Run run = Run.of(folder, "", "explain", TEXT, "--published", "2017-10-14", "--format", "json");
    JsonNode answer = JsonMapper.shared().readTree(run.out());

    assertThat(run.exit()).isZero();
    assertThat(answer.propertyNames())
        .containsExactly(
            "language",
            "sentences",
            "mentions",
            "claims",
            "notices",
            "words",
            "rivals",
            "tried",
            "carried");
    assertThat(answer.get("language").asString()).isEqualTo("ar");
    for (JsonNode mention : answer.get("mentions").values()) {
      int start = TEXT.offsetByCodePoints(0, mention.get("start").asInt());
      int end = TEXT.offsetByCodePoints(0, mention.get("end").asInt());
      assertThat(mention.get("type").asString()).isIn("quantity", "time", "place", "actor");
      assertThat(mention.get("text").asString()).isEqualTo(TEXT.substring(start, end));
      assertThat(mention.get("value").isObject()).isTrue();
    }
    assertThat(answer.get("mentions")).isNotEmpty();
  }

  @Test
  void eachLineOfStandardInputIsAnswered() {
    Run run = Run.of(folder, "\uFEFFغادر 5 مقاتلين\n\nFive left.\r\nlast", "explain", "-");
    List<JsonNode> answers = run.out().lines().map(JsonMapper.shared()::readTree).toList();

    assertThat(answers)
        .extracting(answer -> answer.get("language").asString())
        .containsExactly("ar", "ar", "en", "en");
  }

  @Test
  void aNameOfSeveralPlacesIsShownWithAll() {
    String text = "وصلت 7 حافلات إلى طرابلس";
    JsonNode answer =
        JsonMapper.shared().readTree(Run.of(folder, "", "explain", text, "--format", "json").out());
    JsonNode place =
        answer
            .get("mentions")
            .valueStream()
            .filter(mention -> mention.get("type").asString().equals("place"))
            .map(mention -> mention.get("value"))
            .findFirst()
            .orElseThrow();
    assertThat(place.has("lat")).isFalse();
    assertThat(place.get("alternatives").valueStream())
        .extracting(one -> one.get("country").asString())
        .contains("LY", "LB");
    assertThat(place.get("alternatives").valueStream())
        .allMatch(one -> one.get("probability").asDouble() <= 1);
    assertThat(Run.of(folder, "", "explain", text).out()).contains("could also be", " %");
  }

  @Test
  void theTableShowsTheWords() {
    assertThat(Run.of(folder, "", "explain", TEXT).out()).contains("Arabic", "words", "الرقة");
  }

  @Test
  void theLanguageCanBeGiven() {
    String out = Run.of(folder, "", "explain", "5", "--language", "EN", "--format", "json").out();

    assertThat(out).contains("\"language\":\"en\"");
  }

  @Test
  void whatWasTriedTakenOverAndOutweighedIsTold() {
    String text = "غادر 2000 مقاتل الرقة أمس. وقتل 3 مدنيين في الرقة. ولم يغادر 5 جنود المدينة.";
    JsonNode answer = json(text);

    assertThat(answer.get("tried").values())
        .extracting(one -> one.get("outcome").asString())
        .contains("told", "negated");
    assertThat(answer.get("carried").values())
        .extracting(one -> one.get("took").asString())
        .contains("day");
    assertThat(answer.get("words").values())
        .filteredOn(word -> word.get("text").asString().equals("وقتل"))
        .flatExtracting(word -> word.get("meanings").values())
        .anyMatch(
            meaning ->
                meaning.get("particles").toString().equals("[\"و\"]")
                    && meaning.get("part").asString().equals("movement"));
    assertThat(answer.get("mentions").get(0).get("weight").asDouble()).isPositive();
  }

  @Test
  void aRivalKnowsWhoTookItsWords() {
    JsonNode answer = json("وصل إلى محافظة حلب 40 نازحا");

    for (JsonNode rival : answer.get("rivals").values()) {
      assertThat(rival.get("lost_to").values()).isNotEmpty();
    }
  }

  @Test
  void damageIsTold() {
    JsonNode notice = json("غادر 5 مقاتلين األحياء").get("notices").get(0);

    assertThat(notice.toString())
        .isEqualTo("{\"damage\":\"reversed_lam_alef\",\"count\":1,\"mended\":true}");
    assertThat(Run.of(folder, "", "explain", "قصـ ـف الطيران البلدة").out())
        .contains("words torn apart");
  }

  private JsonNode json(String text) {
    Run run = Run.of(folder, "", "explain", text, "--published", "2017-10-14", "--format", "json");
    return JsonMapper.shared().readTree(run.out());
  }
}
