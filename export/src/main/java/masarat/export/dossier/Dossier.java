package masarat.export.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import masarat.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An account on paper: each figure footnoted to its sentence, source and hash. */
public final class Dossier {
  /**
   * Where a report is from.
   *
   * @param sha256 of its bytes as they were captured
   */
  public record Origin(Report report, String sha256) {}

  /**
   * What it was made of.
   *
   * @param version of the program
   * @param day on which it is made
   * @param entries of the audit chain
   * @param head hash of the last of them
   */
  public record Basis(String version, LocalDate day, int entries, String head) {}

  private final Wording wording;
  private final JsonNode data;
  private final boolean withoutQuotes;
  private final Html page = new Html();
  private final Footnotes footnotes;

  private Dossier(JsonNode data, String language, boolean withoutQuotes) {
    this.wording = new Wording(language);
    this.data = data;
    this.withoutQuotes = withoutQuotes;
    this.footnotes = new Footnotes(wording, data.path("claims"));
  }

  /**
   * The page.
   *
   * @param data an account with its study, its claims and its names, as the API has it
   * @param origins of its reports, by their ids; those that are not at hand may be missing
   * @param language {@code ar} or {@code en}
   * @param fonts rules of a style sheet that bring the page's fonts with it; empty for those at
   *     hand
   * @param withoutQuotes whether the words of reports stay at home
   */
  public static String html(
      JsonNode data,
      Map<String, Origin> origins,
      Basis basis,
      String language,
      String fonts,
      boolean withoutQuotes) {
    return new Dossier(data, language, withoutQuotes).print(origins, basis, fonts);
  }

  private String print(Map<String, Origin> origins, Basis basis, String fonts) {
    String title = wording.half(data.at("/study/title"));
    String direction = wording.language().equals("ar") ? "rtl" : "ltr";
    page.raw("<!doctype html><html lang=\"" + wording.language() + "\" dir=\"" + direction + "\">")
        .raw("<head><meta charset=\"utf-8\"><title>")
        .text(wording.say("dossier") + " – " + title)
        .raw("</title><meta name=\"viewport\" content=\"width=device-width\"><style>")
        .raw(fonts)
        .raw(style())
        .raw("</style></head><body><main>")
        .element("h1", title);
    Figures figures = new Figures(page, wording, footnotes, data);
    asked(figures);
    figures.states();
    figures.flows();
    figures.incidents();
    contradictions();
    listed();
    page.element("h2", wording.say("sources"));
    footnotes.print(page, origins, data.path("names"), withoutQuotes);
    page.raw("<footer>").element("p", made(basis)).raw("</footer></main></body></html>");
    return page.toString();
  }

  private void asked(Figures figures) {
    String days = figures.days(data.at("/study/period"));
    page.element("p", days.isEmpty() ? wording.say("all_days") : days);
    page.element(
        "p", wording.say("convention", "name", data.at("/account/convention").asString("")));
    page.raw("<p class=\"how\">").text(wording.say("how")).raw("</p>");
    String narrowing = wording.half(data.at("/account/narrowing"));
    if (!narrowing.isEmpty()) {
      page.element("h2", wording.say("narrowing")).element("p", narrowing);
    }
  }

  private void contradictions() {
    List<JsonNode> all = Figures.list(data.at("/account/contradictions"));
    if (all.isEmpty()) {
      return;
    }
    page.element("h2", wording.say("contradictions"));
    JsonNode texts = data.at("/account/contradictionTexts");
    for (int i = 0; i < all.size(); i++) {
      page.element("h3", wording.say("contradiction", "number", String.valueOf(i + 1)));
      page.element("p", wording.half(texts.get(i)));
      page.raw("<div class=\"sides\">");
      for (JsonNode premise : all.get(i)) {
        String claim = premise.path("claim").asString("");
        page.raw("<blockquote dir=\"auto\">").text(footnotes.quote(claim, withoutQuotes));
        footnotes.marks(page, alone(premise));
        page.raw("</blockquote>");
      }
      page.raw("</div>");
    }
  }

  /** The claim of a premise as a list of one. */
  private static JsonNode alone(JsonNode premise) {
    return JsonNodeFactory.instance.arrayNode().add(premise.path("claim"));
  }

  private void listed() {
    List<JsonNode> listed = Figures.list(data.at("/account/listed"));
    if (listed.isEmpty()) {
      return;
    }
    page.element("h2", wording.say("listed"))
        .raw("<table><thead><tr><th scope=\"col\">")
        .text(wording.say("claim"))
        .raw("</th><th scope=\"col\">")
        .text(wording.say("why"))
        .raw("</th></tr></thead><tbody>");
    for (JsonNode one : listed) {
      page.raw("<tr><td dir=\"auto\">")
          .text(footnotes.quote(one.path("claim").asString(""), withoutQuotes));
      footnotes.marks(page, alone(one));
      page.raw("</td>").cell(wording.half(one.path("reason"))).raw("</tr>");
    }
    page.raw("</tbody></table>");
  }

  private String made(Basis basis) {
    return wording.say(
        "made",
        "version",
        basis.version(),
        "day",
        wording.day(basis.day()),
        "entries",
        String.valueOf(basis.entries()),
        "head",
        basis.head());
  }

  private static String style() {
    try (InputStream in = Dossier.class.getResourceAsStream("dossier.css")) {
      if (in == null) {
        throw new IOException("dossier.css is not bundled");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
