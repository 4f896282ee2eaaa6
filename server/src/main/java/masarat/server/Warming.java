package masarat.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks a server once for what a window asks first, so that no analyst waits until Java is warm. */
final class Warming {
  private static final String PAGE = "/";

  private static final List<String> FIRST =
      List.of(
          "/api/status",
          "/api/claims?limit=40",
          "/api/claims/facets",
          "/api/jobs",
          "/api/reports?limit=50",
          "/api/legs?limit=400",
          "/api/events?limit=100",
          "/api/studies",
          "/api/conventions");

  private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  private Warming(String address) {
    this.address = address;
  }

  /** Begins, and lets nobody wait. */
  static void begin(String address) {
    Thread thread = new Thread(new Warming(address)::run, "warming");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      List<String> assets =
          ASSET.matcher(ask(PAGE)).results().map((MatchResult found) -> found.group(1)).toList();
      for (String path : Stream.concat(FIRST.stream(), assets.stream()).toList()) {
        ask(path);
      }
    } catch (IOException e) {
      // The server has ended; what it answers badly is told to whoever asks for it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String ask(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Accept-Encoding", path.equals(PAGE) ? "identity" : "gzip")
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
