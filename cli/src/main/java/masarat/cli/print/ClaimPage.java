package masarat.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masarat.model.Claim;
import masarat.model.Report;

/** Reports as one page that needs no network, each claim marked in its words and told beneath. */
final class ClaimPage implements ClaimPrinter {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Masarat: claims</title>
      <style>
      body { margin: 2rem auto; max-width: 60rem; padding-inline: 1rem; line-height: 1.7;
        font-family: "Noto Naskh Arabic", Georgia, serif; color: #222; background: #fdfcf9; }
      h2 { margin-block: 3rem 0; }
      .about, table { font: 0.85rem/1.5 system-ui, sans-serif; color: #555; }
      mark { background: #ffe9a8; border-block-end: 2px solid #d9a400; }
      table { border-collapse: collapse; inline-size: 100%; }
      th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0;
        border-block-start: 1px solid #ddd; }
      tr:target { background: #fff4d1; }
      @media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1a; }
        mark { color: inherit; background: #5a4a12; } .about, table { color: #aaa; }
        th, td { border-color: #444; } tr:target { background: #3a3312; } }
      </style>
      </head>
      <body>
      """;

  private final PrintStream out;

  ClaimPage(PrintStream out) {
    this.out = out;
    out.append(HEAD);
  }

  @Override
  public void print(Report report, List<Claim> claims) {
    String title = Objects.requireNonNullElse(report.title(), report.id());
    String about =
        Stream.of(report.id(), report.publisher(), report.published(), report.url())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" · "));
    out.append("<article>\n<h2 dir=\"auto\">").append(escape(title)).append("</h2>\n");
    out.append("<p class=\"about\">").append(escape(about)).append("</p>\n<p dir=\"auto\">");
    Marked.pieces(report.text(), claims).forEach(this::print);
    out.append("</p>\n");
    if (!claims.isEmpty()) {
      table(claims);
    }
    out.append("</article>\n");
  }

  @Override
  public void end() {
    out.append("</body>\n</html>\n");
  }

  /** A line of the text is a paragraph of its own direction; a mark ends and begins with it. */
  private void print(Marked.Piece piece) {
    String open =
        piece.claims().isEmpty() ? "" : "<mark title=\"" + escape(told(piece.claims())) + "\">";
    String close = open.isEmpty() ? "" : "</mark>";
    String words = escape(piece.text());
    out.append(open)
        .append(
            words.replaceAll(
                "\\R+", close + "</p>\n<p dir=\"auto\">" + Matcher.quoteReplacement(open)))
        .append(close);
  }

  private static String told(List<Claim> claims) {
    return claims.stream()
        .map(claim -> Objects.requireNonNullElse(claim.id(), "") + " " + Words.told(claim))
        .collect(Collectors.joining("; "));
  }

  private void table(List<Claim> claims) {
    out.append("<table><thead><tr>");
    Words.HEADINGS.forEach(heading -> out.append("<th>").append(heading));
    out.append("</thead><tbody>\n");
    for (Claim claim : claims) {
      String id = Objects.requireNonNullElse(claim.id(), "");
      out.append("<tr id=\"").append(escape(id)).append("\">");
      Words.cells(claim).forEach(cell -> out.append("<td dir=\"auto\">").append(escape(cell)));
      out.append('\n');
    }
    out.append("</tbody></table>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
