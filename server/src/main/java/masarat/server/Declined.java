package masarat.server;

import java.util.Locale;
import masarat.model.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ends a request that cannot be done; its tree is the answer (RFC 9457). */
final class Declined extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String WAY_OUT = " Maybe ";

  private final int status;
  private final transient ObjectNode tree;

  private Declined(int status, ObjectNode tree) {
    super(tree.path("detail").asString());
    this.status = status;
    this.tree = tree;
  }

  /**
   * @param type a word, like {@code not-found}
   * @param detail one sentence
   * @param wayOut another, what to do now
   */
  static Declined of(int status, String type, String detail, String wayOut) {
    String words = type.replace('-', ' ');
    ObjectNode tree =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", type)
            .put("title", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
            .put("status", status)
            .put("detail", detail)
            .put("way_out", wayOut);
    return new Declined(status, tree);
  }

  /** Of a line in our manner: what is wrong, then what may help after "Maybe". */
  static Declined ofLine(int status, String type, String line) {
    int maybe = line.lastIndexOf(WAY_OUT);
    return maybe < 0
        ? of(status, type, line, "See the documentation of this request.")
        : of(status, type, line.substring(0, maybe), line.substring(maybe + 1));
  }

  /** Of a problem in a file that was sent. */
  static Declined of(int status, String type, Problem problem) {
    Declined declined = ofLine(status, type, problem.toString());
    if (problem.line() > 0) {
      declined.tree.put("line", problem.line());
    }
    return declined;
  }

  static Declined notFound(String what, String wayOut) {
    return of(404, "not-found", "There is no " + what + ".", wayOut);
  }

  static Declined badRequest(String detail, String wayOut) {
    return of(400, "bad-request", detail, wayOut);
  }

  int status() {
    return status;
  }

  /** The answer, for more to be added. */
  ObjectNode tree() {
    return tree;
  }
}
