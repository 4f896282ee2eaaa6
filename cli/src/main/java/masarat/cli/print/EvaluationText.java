package masarat.cli.print;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import masarat.evaluation.Disagreement;
import masarat.evaluation.Evaluation;
import masarat.evaluation.Interval;
import masarat.evaluation.Score;
import masarat.model.Claim;
import masarat.model.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The measures of a comparison as tables and, on the last line, as JSON. */
public final class EvaluationText {
  private EvaluationText() {}

  /**
   * Every disagreement, gold above prediction, each with its words.
   *
   * @param texts of the reports by their ids; where one is there, the whole sentence is shown
   */
  public static void errors(Evaluation evaluation, Map<String, String> texts, PrintStream out) {
    for (Disagreement disagreement : evaluation.disagreements()) {
      Claim gold = disagreement.gold();
      Claim predicted = disagreement.predicted();
      String kind = predicted == null ? "MISSED" : gold == null ? "EXTRA" : "WRONG";
      Claim named = gold == null ? predicted : gold;
      out.append(kind).append(' ').append(named == null ? "" : named.report()).append('\n');
      side(out, "gold", gold);
      side(out, "predicted", predicted);
      String text = named == null ? null : texts.get(named.report());
      if (named != null && text != null) {
        out.printf(Locale.ROOT, "  %-10s%s\n", "sentence", sentence(text, named.evidence()));
      }
      out.append('\n');
    }
  }

  /** The measures of claims, of fields and of manners. */
  public static void measures(Evaluation evaluation, PrintStream out) {
    Score claims = evaluation.detection();
    out.printf(
        Locale.ROOT,
        "%-24s%7s%7s%7s   predicted %d, gold %d, reports %d\n",
        "",
        "P",
        "R",
        "F1",
        claims.predicted(),
        claims.gold(),
        evaluation.reports());
    line(out, "detection", claims, interval(evaluation.detectionInterval()));
    line(out, "slots", evaluation.slots(), interval(evaluation.slotsInterval()));
    table(out, "by slot", evaluation.bySlot());
    table(out, "by manner", evaluation.byManner());
    out.append(json(evaluation).toString()).append('\n');
  }

  private static String interval(Interval interval) {
    return String.format(
        Locale.ROOT,
        "   F1 of other reports: %.3f to %.3f (95 %%)",
        interval.low(),
        interval.high());
  }

  private static void table(PrintStream out, String heading, Map<String, Score> scores) {
    out.append(heading).append('\n');
    scores.forEach(
        (name, score) ->
            line(out, "  " + name, score, "   found " + score.hits() + " of " + score.gold()));
  }

  private static void line(PrintStream out, String name, Score score, String rest) {
    out.printf(
        Locale.ROOT,
        "%-24s%7.3f%7.3f%7.3f%s\n",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        rest);
  }

  private static void side(PrintStream out, String name, @Nullable Claim claim) {
    if (claim != null) {
      out.printf(Locale.ROOT, "  %-10s%s\n", name, Words.told(claim));
      out.printf(Locale.ROOT, "  %-10s%s\n", "", claim.evidence().quote().replaceAll("\\s+", " "));
    }
  }

  /** The words of a claim with what stands round them up to the next stops or lines. */
  private static String sentence(String text, Evidence evidence) {
    int length = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, Math.min(evidence.start(), length));
    int to = text.offsetByCodePoints(0, Math.min(evidence.end(), length));
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to).strip().replaceAll("\\s+", " ");
  }

  private static final String ENDS = ".؟?!\n";

  private static ObjectNode json(Evaluation evaluation) {
    Score claims = evaluation.detection();
    return JsonNodeFactory.instance
        .objectNode()
        .put("detection_f1", round(claims.f1()))
        .put("detection_p", round(claims.precision()))
        .put("detection_r", round(claims.recall()))
        .put("slot_f1", round(evaluation.slots().f1()))
        .put("predicted", claims.predicted())
        .put("gold", claims.gold());
  }

  private static double round(double number) {
    return new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
