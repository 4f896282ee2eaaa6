package masarat.server;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody in but the pages of this server and programs of this machine. A name that was made to
 * point here betrays itself by its Host (DNS rebinding), another page by its Origin.
 */
final class Doorkeeper {
  private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

  /** Nothing is fetched from elsewhere; drawings need colours in place, the map its worker. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
          + "worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final IntSupplier port;

  /**
   * @param port known once the server runs
   */
  Doorkeeper(IntSupplier port) {
    this.port = port;
  }

  void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    String host = context.header("Host");
    if (host == null || !hosts().contains(host.toLowerCase(Locale.ROOT))) {
      throw Declined.of(
          403,
          "foreign-host",
          "This server is not called '" + host + "'.",
          "Open http://127.0.0.1:" + port.getAsInt() + " instead.");
    }
    refuseOthers(context.header("Origin"), context.header("Sec-Fetch-Site"), context.path());
    refuseOtherBodies(context);
  }

  private void refuseOthers(@Nullable String origin, @Nullable String site, String path) {
    boolean foreign = origin != null && !origins().contains(origin.toLowerCase(Locale.ROOT));
    boolean fetched =
        path.startsWith("/api/") && ("cross-site".equals(site) || "same-site".equals(site));
    if (foreign || fetched) {
      throw Declined.of(
          403,
          "foreign-origin",
          "Another page (" + (origin == null ? "unnamed" : origin) + ") asked for this.",
          "Open http://127.0.0.1:" + port.getAsInt() + " and do it there.");
    }
  }

  /** A form of another page can send text, but neither JSON nor what we asked for above. */
  private static void refuseOtherBodies(Context context) {
    if (!WRITING.contains(context.method().name()) || context.contentLength() == 0) {
      return;
    }
    String type = context.contentType();
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (context.contentLength() > 0
        && !lower.startsWith("application/json")
        && !lower.startsWith("multipart/form-data")) {
      throw Declined.of(
          415,
          "unsupported-type",
          "A body of type '" + lower + "' is not understood.",
          "Send application/json, or files as multipart/form-data.");
    }
  }

  private Set<String> hosts() {
    String end = ":" + port.getAsInt();
    return Stream.of("127.0.0.1", "localhost", "[::1]")
        .map(name -> name + end)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> origins() {
    return hosts().stream().map(host -> "http://" + host).collect(Collectors.toSet());
  }
}
