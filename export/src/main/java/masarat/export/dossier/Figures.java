package masarat.export.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The tables of an account. */
final class Figures {
  private final Html page;
  private final Wording wording;
  private final Footnotes footnotes;
  private final JsonNode data;

  Figures(Html page, Wording wording, Footnotes footnotes, JsonNode data) {
    this.page = page;
    this.wording = wording;
    this.footnotes = footnotes;
    this.data = data;
  }

  void states() {
    List<JsonNode> stocks = list(data.at("/account/states"));
    table(
        "states",
        stocks,
        List.of("state", "period_column"),
        stock -> List.of(wording.half(stock.path("label")), days(stock.path("period"))));
  }

  void flows() {
    table(
        "flows",
        list(data.at("/account/flows")),
        List.of("from", "to", "period_column"),
        flow ->
            List.of(
                where(flow, "from", "fromState"),
                where(flow, "to", "toState"),
                days(flow.path("when"))));
  }

  void incidents() {
    table(
        "incidents",
        list(data.at("/account/incidents")),
        List.of("what", "period_column"),
        incident ->
            List.of(
                incident.path("manner").asString("").replace('_', ' ')
                    + places(incident.path("at")),
                days(incident.path("when"))));
  }

  /** What a row says before its numbers. */
  @FunctionalInterface
  private interface Naming {
    List<String> names(JsonNode figure);
  }

  private void table(String title, List<JsonNode> figures, List<String> columns, Naming naming) {
    page.element("h2", wording.say(title));
    if (figures.isEmpty()) {
      page.element("p", wording.say("none"));
      return;
    }
    page.raw("<table><thead><tr>");
    List<String> all = new ArrayList<>(columns);
    all.addAll(List.of("low", "high", "likely", "sources_column"));
    all.forEach(column -> page.raw("<th scope=\"col\">").text(wording.say(column)).raw("</th>"));
    page.raw("</tr></thead><tbody>");
    for (JsonNode figure : figures) {
      page.raw("<tr>");
      naming.names(figure).forEach(page::cell);
      numbers(figure);
      page.raw("</tr>");
      String why = wording.half(figure.path("explanation"));
      if (!why.isEmpty()) {
        page.raw("<tr class=\"why\"><td dir=\"auto\" colspan=\"" + all.size() + "\">")
            .text(why)
            .raw("</td></tr>");
      }
    }
    page.raw("</tbody></table>");
  }

  private void numbers(JsonNode figure) {
    end(figure, "low");
    end(figure, "high");
    JsonNode estimate = figure.path("estimate");
    page.raw("<td class=\"number\">")
        .text(estimate.isNumber() ? wording.number(estimate) : "–")
        .raw("</td><td>");
    if (figure.path("contested").asBoolean(false)) {
      page.raw("<em>").text(wording.say("contested")).raw("</em> ");
    }
    footnotes.marks(page, figure.get("claims"));
    page.raw("</td>");
  }

  private void end(JsonNode figure, String which) {
    JsonNode end = figure.path(which);
    page.raw("<td class=\"number\">");
    if (end.isNumber()) {
      page.raw("<data value=\"" + end + "\">").text(wording.number(end)).raw("</data>");
    } else {
      page.raw("<bdi>").text(wording.say("open")).raw("</bdi>");
    }
    footnotes.marks(page, figure.path("holds").get(which));
    page.raw("</td>");
  }

  /** A state by its label, and the place that a flow names more closely. */
  private String where(JsonNode flow, String state, String closer) {
    String label =
        list(data.at("/study/states")).stream()
            .filter(one -> one.path("id").asString("").equals(flow.path(state).asString("")))
            .map(one -> wording.half(one.path("label")))
            .findFirst()
            .orElse(flow.path(state).asString(""));
    String place = place(flow.path(closer));
    return place.isEmpty() || place.equals(label) ? label : label + " (" + place + ")";
  }

  private String places(JsonNode states) {
    String all =
        list(states).stream()
            .map(this::place)
            .filter(place -> !place.isEmpty())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : " (" + all + ")";
  }

  private String place(JsonNode state) {
    String name = state.path("place").asString("");
    String called = wording.half(data.path("names").path("places").path(name));
    return called.isEmpty() ? name : called;
  }

  /** A period in words; empty where there is none. */
  String days(JsonNode period) {
    String start = day(period.path("start"));
    String end = day(period.path("end"));
    return start.isEmpty() || end.isEmpty() || start.equals(end)
        ? start
        : wording.say("period", "start", start, "end", end);
  }

  private String day(JsonNode iso) {
    return iso.isString() ? wording.day(LocalDate.parse(iso.stringValue())) : "";
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
