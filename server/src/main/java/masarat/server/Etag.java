package masarat.server;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Names versions of things, so that what did not change is not sent again. */
final class Etag {
  private Etag() {}

  /** Sends a version, or says that it is the one that is known. */
  static void answer(Context context, String tag, ObjectNode tree) {
    context.header("ETag", tag);
    if (names(context.header("If-None-Match"), tag)) {
      context.status(304);
    } else {
      context.json(tree);
    }
  }

  /** A tag around a word. */
  static String of(String version) {
    return '"' + version + '"';
  }

  /** Whether a header names a version; a star names each. */
  static boolean names(@Nullable String header, String tag) {
    if (header == null) {
      return false;
    }
    for (String one : header.split(",", -1)) {
      String bare = one.strip();
      if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }
}
