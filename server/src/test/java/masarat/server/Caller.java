package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running server, and holds every answer against the contract. */
final class Caller {
  private final String address;
  private final Contract contract = Contract.read();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<String> asked = new TreeSet<>();

  Caller(String address) {
    this.address = address;
  }

  /** An answer. */
  record Told(int status, HttpResponse<String> response) {
    JsonNode json() {
      return JsonMapper.shared().readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** Routes that were asked so far. */
  Set<String> asked() {
    return asked;
  }

  /**
   * @param path as in the contract
   * @param rest ids for its gaps, then maybe a query that begins with a question mark
   */
  Told get(String path, String... rest) {
    return send("GET", path, HttpRequest.newBuilder().GET(), rest);
  }

  Told post(String path, String json, String... rest) {
    return send(
        "POST",
        path,
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)),
        rest);
  }

  Told send(String method, String path, HttpRequest.Builder request, String... rest) {
    String route = method + " " + path;
    asked.add(route);
    List<String> gaps = new ArrayList<>(List.of(rest));
    String query =
        gaps.isEmpty() || !gaps.get(gaps.size() - 1).startsWith("?")
            ? ""
            : gaps.remove(gaps.size() - 1);
    String filled = path;
    for (String gap : gaps) {
      String encoded = URLEncoder.encode(gap, StandardCharsets.UTF_8).replace("+", "%20");
      filled = filled.replaceFirst("\\{\\w+}", encoded);
    }
    try {
      HttpResponse<String> response =
          client.send(
              request.uri(URI.create(address + filled + query)).build(),
              HttpResponse.BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
      assertThat(contract.faults(route, response.statusCode(), type, response.body())).isEmpty();
      return new Told(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for the end of a job, and returns it. */
  JsonNode ended(Told accepted) {
    assertThat(accepted.status()).isEqualTo(202);
    String id = accepted.json().get("id").asString();
    send(
        "GET",
        "/api/jobs/{id}/events",
        HttpRequest.newBuilder().header("Accept", "text/event-stream").GET(),
        id);
    return get("/api/jobs/{id}", id).json();
  }
}
