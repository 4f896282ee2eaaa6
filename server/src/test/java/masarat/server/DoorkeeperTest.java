package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {
  @TempDir static Path folder;
  private static Running running;
  private static int port;

  @BeforeAll
  static void begin() {
    running = Running.in(folder);
    port = URI.create(running.server.address()).getPort();
  }

  @AfterAll
  static void end() {
    running.close();
  }

  /** Headers as no polite client would send them. */
  private static String answer(String first, String... headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          first + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST"})
  void itsOwnNamesAreAnswered(String name) throws IOException {
    assertThat(answer("GET /api/status", "Host: " + name + ":" + port)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1.evil.example:80", "localhost:1"})
  void otherHostsAreNot(String host) throws IOException {
    assertThat(answer("GET /api/status", "Host: " + host))
        .startsWith("HTTP/1.1 403")
        .contains("foreign-host", "way_out");
  }

  @Test
  void otherPagesAreNot() throws IOException {
    String own = "Host: 127.0.0.1:" + port;
    assertThat(answer("GET /api/status", own, "Origin: https://evil.example"))
        .startsWith("HTTP/1.1 403");
    assertThat(answer("GET /api/status", own, "Origin: null")).startsWith("HTTP/1.1 403");
    assertThat(answer("POST /api/demo", own, "Content-Length: 0", "Sec-Fetch-Site: cross-site"))
        .startsWith("HTTP/1.1 403");
    assertThat(answer("GET /api/status", own, "Origin: http://127.0.0.1:" + port))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aFormOfAnotherPageCanSendNothing() throws IOException {
    assertThat(
            answer(
                "POST /api/decisions",
                "Host: 127.0.0.1:" + port,
                "Content-Type: text/plain",
                "Content-Length: 0"))
        .contains("400");
    assertThat(
            answer(
                "POST /api/decisions",
                "Host: 127.0.0.1:" + port,
                "Content-Type: text/plain",
                "Content-Length: 1",
                "",
                "{"))
        .startsWith("HTTP/1.1 415");
  }

  @Test
  void pagesMayFetchNothingFromElsewhere() throws IOException {
    assertThat(answer("GET /", "Host: 127.0.0.1:" + port))
        .contains("default-src 'none'", "connect-src 'self'", "nosniff");
  }

  @Test
  void nothingOfTheInsideIsShown() throws IOException {
    String answer = answer("GET /api/reports/%00", "Host: 127.0.0.1:" + port);
    assertThat(answer).doesNotContain("Exception", "at masarat", "jetty");
  }
}
