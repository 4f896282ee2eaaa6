package masarat.server;

import masarat.model.Evidence;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words around the evidence of a claim: to the ends of its sentence, but not far. */
final class Surroundings {
  /** On each side, in letters. */
  private static final int FARTHEST = 240;

  private static final String ENDS = ".!?؟…\n";

  private Surroundings() {}

  static ObjectNode of(Evidence evidence, String text) {
    int letters = text.codePointCount(0, text.length());
    int start = text.offsetByCodePoints(0, Math.min(evidence.start(), letters));
    int end = text.offsetByCodePoints(0, Math.min(evidence.end(), letters));
    int first = before(text, start);
    int last = after(text, end);
    return JsonNodeFactory.instance
        .objectNode()
        .put("start", text.codePointCount(0, first))
        .put("text", text.substring(first, last));
  }

  private static int before(String text, int start) {
    int least = Math.max(0, start - FARTHEST);
    int at = start;
    while (at > least && !isEnd(text, at - 1)) {
      at--;
    }
    // No half word in front, and no blanks.
    boolean cut = at > 0 && at == least && !isEnd(text, at - 1);
    while (at < start && (cut || isBlank(text, at))) {
      cut = cut && !isBlank(text, at);
      at++;
    }
    return at;
  }

  private static int after(String text, int end) {
    int most = Math.min(text.length(), end + FARTHEST);
    int at = end;
    while (at < most && !isEnd(text, at)) {
      at++;
    }
    if (at < most) {
      return text.charAt(at) == '\n' ? at : at + 1;
    }
    // No half word behind.
    while (at < text.length() && at > end && !isBlank(text, at)) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** A full stop within a number or an abbreviation ends nothing. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean stop = ENDS.indexOf(c) >= 0;
    return stop
        && (c != '.' || at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
