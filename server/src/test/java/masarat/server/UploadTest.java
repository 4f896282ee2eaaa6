package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class UploadTest {
  private static final String BOUNDARY = "between";

  @TempDir Path folder;
  private Running running;
  private Caller caller;

  @BeforeEach
  void begin() {
    running = Running.in(folder);
    caller = running.caller;
  }

  @AfterEach
  void end() {
    running.close();
  }

  private static String file(String name, String text) {
    return part("files\"; filename=\"" + name, text);
  }

  private static String part(String name, String text) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + text
        + "\r\n";
  }

  private Caller.Told send(String... parts) {
    String body = String.join("", parts) + "--" + BOUNDARY + "--\r\n";
    return caller.send(
        "POST",
        "/api/reports",
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void filesAreReadUnderTheirNamesAndWhatIsNoneIsTold() {
    JsonNode job =
        caller.ended(
            send(
                file("south/day.txt", "About 40 fighters left Raqqa yesterday."),
                file("old.doc", "?"),
                part("published", "2017-10-15")));

    assertThat(job.at("/taken/reports/0").asString()).isEqualTo("south/day.txt");
    assertThat(job.get("refused_count").asInt()).isEqualTo(1);
    assertThat(job.at("/refused/0/what").asString()).isEqualTo("old.doc");
    assertThat(job.at("/refused/0/way_out").asString()).contains(".docx");
    JsonNode claim = caller.get("/api/claims/{id}", "south/day.txt#1").json();
    assertThat(claim.at("/claim/when/start").asString()).isEqualTo("2017-10-14");
    assertThat(caller.get("/api/reports/{id}", "south/day.txt").json().get("origin").asString())
        .isEqualTo("south/day.txt");
  }

  @Test
  void aCapturedPageIsShownWhereItsWordsStandAndRunsNothing() {
    String page =
        "<html><body><nav><p>Menu</p></nav><script>alert(1)</script>\n"
            + "<p>About 40 fighters left Raqqa yesterday, residents of the city said.</p>"
            + "</body></html>";
    caller.ended(send(file("page.html", page), part("published", "2017-10-15")));

    JsonNode run = caller.get("/api/reports/{id}/markup", "page.html").json().at("/items/0");
    assertThat(run.get("element").asString()).isEqualTo("/html/body/p");
    assertThat(run.get("line").asInt()).isEqualTo(2);
    Caller.Told view = caller.get("/api/reports/{id}/view", "page.html");
    assertThat(view.response().body()).isEqualTo(page);
    assertThat(view.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(view.header("Content-Security-Policy"))
        .startsWith("sandbox; default-src 'none'")
        .doesNotContain("allow-", "script-src", "http");
    assertThat(view.header("X-Content-Type-Options")).isEqualTo("nosniff");
    String table = caller.get("/api/export/{format}", "csv").response().body();
    assertThat(table).contains(",page,element", ",/html/body/p");
  }

  @Test
  void aNameLeadsNowhereElse() {
    JsonNode job =
        caller.ended(send(file("../../day.txt", "About 40 fighters left Raqqa yesterday.")));

    assertThat(job.at("/taken/reports/0").asString()).isEqualTo("day.txt");
    assertThat(send(file("..", "x")).status()).isEqualTo(400);
    assertThat(send(part("other", "x")).status()).isEqualTo(400);
    assertThat(send(part("files", "x"), part("published", "today")).status()).isEqualTo(400);
  }

  @Test
  void theSameFileTwiceIsThereAlready() {
    String text = "About 40 fighters left Raqqa yesterday.";
    caller.ended(send(file("day.txt", text)));

    JsonNode again = caller.ended(send(file("day.txt", text)));

    assertThat(again.at("/taken/new").asInt()).isZero();
    assertThat(again.at("/taken/same").asInt()).isEqualTo(1);
    assertThat(running.talk).isEmpty();
  }
}
