package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every route is asked once, and every answer is held against the contract by the caller. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContractTest {
  private static final String STUDY = "where-did-they-go";

  @TempDir static Path folder;
  private static Running running;
  private static Caller caller;

  @BeforeAll
  static void begin() {
    running = Running.in(folder);
    caller = running.caller;
    caller.ended(caller.post("/api/demo", ""));
  }

  @AfterAll
  static void end() {
    running.close();
  }

  @Test
  void theContractIsOpenApi() {
    var read = new OpenAPIV3Parser().readLocation(Contract.FILE.toString(), null, null);

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
  }

  @Test
  void theServerAnswersWhatTheContractHasAndNothingElse() {
    Set<String> routes = new TreeSet<>();
    Settings settings = new Settings(0, "", "", "", null, line -> {});
    Desk desk = Desk.of(running.store, masarat.gazetteer.Gazetteer.bundled(), settings);
    Failures failures = new Failures(e -> {});
    Server.resources(desk, new Jobs(failures), failures).stream()
        .flatMap(resource -> resource.routes().stream())
        .forEach(route -> routes.add(route.method().name() + " " + route.path()));

    assertThat(routes).isEqualTo(Contract.read().routes());
  }

  @Test
  @Order(1)
  void status() {
    JsonNode status = caller.get("/api/status").json();

    assertThat(status.at("/counts/reports").asInt()).isEqualTo(16);
    assertThat(status.get("first_run").asBoolean()).isFalse();
    assertThat(caller.get("/api/chain", "?limit=3").json().get("items")).hasSize(3);
    assertThat(caller.ended(caller.post("/api/verify", "")).at("/verification/whole").asBoolean())
        .isTrue();
    assertThat(caller.get("/api/jobs").json().get("items")).isNotEmpty();
    assertThat(caller.get("/api/jobs/{id}", "99").status()).isEqualTo(404);
  }

  @Test
  @Order(2)
  void reports() {
    JsonNode page = caller.get("/api/reports", "?limit=10").json();
    assertThat(page.get("items")).hasSize(10);
    String next = page.get("next").asString();
    assertThat(caller.get("/api/reports", "?limit=10&cursor=" + next).json().get("items"))
        .hasSize(6);
    assertThat(caller.get("/api/reports", "?q=fighters").json().get("items")).isNotEmpty();

    Caller.Told told = caller.get("/api/reports/{id}", "agency-europe");
    assertThat(told.json().get("text").asString()).startsWith("Europe counts");
    assertThat(
            caller
                .send(
                    "GET",
                    "/api/reports/{id}",
                    HttpRequest.newBuilder().GET().header("If-None-Match", told.header("ETag")),
                    "agency-europe")
                .status())
        .isEqualTo(304);
    assertThat(caller.get("/api/reports/{id}/claims", "agency-europe").json().get("items"))
        .isNotEmpty();
    assertThat(caller.get("/api/reports/{id}/explanation", "agency-europe").json().get("mentions"))
        .isNotEmpty();
    assertThat(caller.get("/api/reports/{id}/lines", "agency-europe").json().get("items"))
        .isEmpty();
    assertThat(caller.get("/api/reports/{id}/markup", "agency-europe").json().get("items"))
        .isEmpty();
    assertThat(caller.get("/api/reports/{id}/view", "agency-europe").response().body())
        .contains("Europe counts");
    assertThat(caller.get("/api/reports/{id}/original", "agency-europe").status()).isEqualTo(200);
    assertThat(caller.get("/api/reports/{id}", "none").status()).isEqualTo(404);
    assertThat(
            caller
                .post("/api/explain", "{\"text\": \"About 40 fighters left Raqqa\"}")
                .json()
                .get("claims"))
        .hasSize(1);
  }

  @Test
  @Order(98)
  void aPastedTextIsRead() {
    JsonNode job =
        caller.ended(
            caller.post(
                "/api/reports",
                "{\"text\": \"غادر نحو 40 مقاتلا مدينة الرقة أمس\", \"published\":"
                    + " \"2017-10-15\"}"));

    assertThat(job.at("/taken/new").asInt()).isEqualTo(1);
    String report = job.at("/taken/reports/0").asString();
    JsonNode claim = caller.get("/api/reports/{id}/claims", report).json().at("/items/0/claim");
    assertThat(claim.at("/quantity/value/0").asInt()).isEqualTo(40);
    assertThat(claim.at("/when/start").asString()).isEqualTo("2017-10-14");
  }

  @Test
  @Order(3)
  void claims() {
    JsonNode page = caller.get("/api/claims", "?limit=5&sort=largest").json();
    assertThat(page.get("items")).hasSize(5);
    JsonNode narrowed =
        caller
            .get("/api/claims", "?manner=killed&manner=wounded&place=Syria&from=2016-01-01")
            .json();
    narrowed
        .get("items")
        .forEach(item -> assertThat(item.at("/claim/manner").asString()).isIn("killed", "wounded"));
    assertThat(caller.get("/api/claims", "?manner=kiled").json().get("way_out").asString())
        .contains("killed");
    assertThat(caller.get("/api/claims", "?cursor=none").status()).isEqualTo(422);
    assertThat(caller.get("/api/claims", "?from=yesterday").status()).isEqualTo(400);
    assertThat(caller.get("/api/claims", "?limit=0").status()).isEqualTo(400);
    JsonNode facets = caller.get("/api/claims/facets").json();
    assertThat(facets.at("/facets/0/values/0/count").asInt()).isPositive();
    assertThat(caller.get("/api/claims/next-unsure").json().get("claim").isObject()).isTrue();
    assertThat(caller.get("/api/claims/{id}", "agency-europe#1").header("ETag")).isNotEmpty();
    assertThat(caller.get("/api/claims/{id}", "agency-europe#99").status()).isEqualTo(404);
  }

  @Test
  @Order(4)
  void decisions() {
    JsonNode done =
        caller
            .post(
                "/api/decisions",
                "{\"kind\":\"merge\",\"claims\":[\"agency-manbij#1\",\"monitor-manbij#1\"],"
                    + "\"why\":\"the same column\"}")
            .json();
    String number = done.at("/decision/number").asString();
    assertThat(done.get("claims")).hasSize(2);
    assertThat(caller.get("/api/decisions").json().get("items")).isNotEmpty();
    assertThat(caller.get("/api/decisions/{number}", number).json().get("who").asString())
        .isEqualTo("nour");
    assertThat(caller.get("/api/claims/{id}/decisions", "agency-manbij#1").json().get("items"))
        .hasSize(1);
    assertThat(caller.post("/api/decisions/{number}/undo", "", number).status()).isEqualTo(200);
    assertThat(caller.post("/api/decisions/{number}/undo", "", number).status()).isEqualTo(422);
    assertThat(caller.post("/api/claims", "{}").status()).isEqualTo(400);
    assertThat(caller.get("/api/decisions/{number}", "0").status()).isEqualTo(404);
  }

  @Test
  @Order(5)
  void eventsAndMap() {
    JsonNode events = caller.get("/api/events", "?sort=told&limit=3").json();
    assertThat(events.get("items")).hasSize(3);
    String id = events.at("/items/0/id").asString();
    assertThat(caller.get("/api/events/{id}", id).json().get("claims").size()).isGreaterThan(1);
    assertThat(caller.get("/api/events/{id}", "e-000000000000").status()).isEqualTo(404);
    JsonNode map = caller.get("/api/legs", "?convention=acled").json();
    assertThat(map.get("legs")).isNotEmpty();
    assertThat(map.get("marks")).isNotEmpty();
  }

  @Test
  @Order(6)
  void studiesAndAccounts() {
    assertThat(caller.get("/api/studies").json().get("items")).hasSize(2);
    assertThat(caller.get("/api/studies/{id}", STUDY).json().at("/study/states")).isNotEmpty();
    assertThat(caller.get("/api/studies/{id}", "none").status()).isEqualTo(404);
    JsonNode quick = caller.get("/api/studies/{id}/account", STUDY, "?quick=true").json();
    assertThat(quick.at("/account/flows")).isNotEmpty();
    JsonNode whole = caller.get("/api/studies/{id}/account", STUDY, "?convention=acled").json();
    assertThat(whole.at("/account/convention").asString()).isEqualTo("acled");
    assertThat(caller.get("/api/studies/{id}/account", STUDY, "?convention=x").status())
        .isEqualTo(400);
    assertThat(caller.get("/api/studies/{id}/account", "all-people").status()).isEqualTo(200);
    String stream =
        caller
            .send(
                "GET",
                "/api/studies/{id}/account/events",
                HttpRequest.newBuilder().header("Accept", "text/event-stream").GET(),
                STUDY)
            .response()
            .body();
    assertThat(stream).contains("id: at_once", "id: narrowest", "id: compared", "event: end");
  }

  @Test
  @Order(6)
  void aDossierLeadsFromEachFigureToItsSentence() {
    String page = caller.get("/api/studies/{id}/dossier", STUDY, "?lang=ar").response().body();
    assertThat(page).contains("dir=\"rtl\"", "أين ذهبوا؟", "href=\"#s1\"", "id=\"s1\"", "SHA-256");
    assertThat(page).doesNotContain("src=", "http-equiv", "<script");
    assertThat(caller.get("/api/studies/{id}/dossier", STUDY, "?lang=fr").status()).isEqualTo(400);
  }

  @Test
  @Order(7)
  void aStudyIsKeptWithoutLosingWhatOthersWrote() {
    String yaml = JsonMapper.shared().writeValueAsString("study: mine\ntitle: {en: Mine}\n");
    String body = "{\"yaml\": " + yaml + "}";
    assertThat(caller.post("/api/studies/check", body).json().get("id").asString())
        .isEqualTo("mine");
    assertThat(put("mine", body, "").status()).isEqualTo(200);
    Caller.Told stale = put("mine", body, "\"other\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().at("/now/yaml").asString()).startsWith("study: mine");
    String tag = caller.get("/api/studies/{id}", "mine").header("ETag");
    assertThat(put("mine", body.replace("Mine", "Ours"), tag).status()).isEqualTo(200);

    JsonNode wrong =
        caller.post("/api/studies/check", "{\"yaml\": \"study: x\\nstats: []\\n\"}").json();
    assertThat(wrong.get("line").asInt()).isEqualTo(2);
    assertThat(wrong.get("way_out").asString()).contains("states");
    assertThat(put("other", body, "").status()).isEqualTo(422);
  }

  private static Caller.Told put(String id, String body, String match) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body));
    return caller.send(
        "PUT",
        "/api/studies/{id}",
        match.isEmpty() ? request : request.header("If-Match", match),
        id);
  }

  @Test
  @Order(8)
  void sources() {
    JsonNode sources = caller.get("/api/sources", "?by=speaker").json();
    assertThat(sources.get("items")).isNotEmpty();
    assertThat(caller.get("/api/sources").json().get("agreements")).isNotEmpty();
    JsonNode unseen = caller.get("/api/studies/{id}/unseen", STUDY).json();
    assertThat(unseen.get("methods")).isNotEmpty();
    assertThat(unseen.get("histories")).isNotEmpty();
  }

  @Test
  @Order(9)
  void exports() {
    for (String format :
        new String[] {"csv", "jsonl", "geojson", "hxl", "ftm", "acled", "ged", "plover"}) {
      assertThat(caller.get("/api/export/{format}", format).response().body()).isNotEmpty();
    }
    assertThat(
            caller.get("/api/export/{format}", "web-annotation", "?without_quotes=true").status())
        .isEqualTo(200);
    Caller.Told packed = caller.get("/api/export/{format}", "parquet", "?manifest=true&guard=5");
    assertThat(packed.header("Content-Disposition")).contains("masarat-claims.parquet.zip");
    assertThat(caller.get("/api/export/{format}", "doc").status()).isEqualTo(404);
  }

  @Test
  @Order(10)
  void lookups() {
    assertThat(
            caller
                .get("/api/places", "?name=Raqqa&limit=1")
                .json()
                .at("/candidates/0/name")
                .asString())
        .isEqualTo("Raqqa");
    assertThat(caller.get("/api/places").status()).isEqualTo(400);
    assertThat(caller.get("/api/places/outline", "?name=Syria").json().get("geometry").isObject())
        .isTrue();
    assertThat(caller.get("/api/actors", "?q=islamic").json().get("items")).isNotEmpty();
    assertThat(caller.get("/api/actors", "?q=Daesh").json().toString()).contains("islamic-state");
    assertThat(caller.get("/api/actors", "?q=الدوله").json().toString()).contains("islamic-state");
    assertThat(caller.get("/api/conventions").json().at("/items/0/name").asString())
        .isEqualTo("masarat");
  }

  @Test
  @Order(99)
  void everyRouteWasAsked() {
    assertThat(caller.asked()).containsAll(Contract.read().routes());
    assertThat(running.talk).isEmpty();
  }
}
