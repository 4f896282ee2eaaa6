package masarat.export.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The page of a dossier while it is being written. */
final class Sheet {
  private final Wording wording;
  private final JsonNode data;
  private final Map<String, Dossier.Origin> origins;
  private final Dossier.Basis basis;
  private final Dossier.Paper paper;
  private final Html page = new Html();
  private final Footnotes footnotes;

  Sheet(
      JsonNode data,
      Map<String, Dossier.Origin> origins,
      Dossier.Basis basis,
      Dossier.Paper paper) {
    this.wording = new Wording(paper.language());
    this.data = data;
    this.origins = origins;
    this.basis = basis;
    this.paper = paper;
    this.footnotes = new Footnotes(wording, data.path("claims"));
  }

  /** How many sentences its figures lead to. */
  int sentences() {
    return footnotes.count();
  }

  /** The page, from its title to what it was made of. */
  String print() {
    String title = wording.half(data.at("/study/title"));
    String direction = wording.language().equals("ar") ? "rtl" : "ltr";
    page.raw("<!doctype html><html lang=\"" + wording.language() + "\" dir=\"" + direction + "\">")
        .raw("<head><meta charset=\"utf-8\"><title>")
        .text(wording.say("dossier") + " – " + title)
        .raw("</title><meta name=\"viewport\" content=\"width=device-width\"><style>")
        .raw(paper.fonts())
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
    footnotes.print(page, origins, data.path("names"), !paper.discretion().isKeeping());
    page.raw("<footer>").element("p", made()).raw("</footer></main></body></html>");
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
        page.raw("<blockquote dir=\"auto\">").text(footnotes.quote(claim));
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
      page.raw("<tr><td dir=\"auto\">").text(footnotes.quote(one.path("claim").asString("")));
      footnotes.marks(page, alone(one));
      page.raw("</td>").cell(wording.half(one.path("reason"))).raw("</tr>");
    }
    page.raw("</tbody></table>");
  }

  private String made() {
    String made = wording.say("made", "version", basis.version(), "day", wording.day(basis.day()));
    return basis.entries() == 0
        ? made
        : made
            + " "
            + wording.say(
                "chain", "entries", String.valueOf(basis.entries()), "head", basis.head());
  }

  private static String style() {
    try (InputStream in = Sheet.class.getResourceAsStream("dossier.css")) {
      if (in == null) {
        throw new IOException("dossier.css is not bundled");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
