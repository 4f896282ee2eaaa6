package masarat.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files that the browser saves and does not show. */
final class Downloads {
  private Downloads() {}

  /** Proposes the last part of a name to the browser (RFC 6266). */
  static void name(Context context, String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    String plain = last.replaceAll("[^A-Za-z0-9._-]", "_");
    String whole = URLEncoder.encode(last, StandardCharsets.UTF_8).replace("+", "%20");
    context.header(
        "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole);
  }
}
