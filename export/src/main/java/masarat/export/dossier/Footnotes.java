package masarat.export.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.export.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sentences in the order in which figures first lead to them. */
final class Footnotes {
  private final Wording wording;
  private final Map<String, JsonNode> claims = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Footnotes(Wording wording, JsonNode claims) {
    this.wording = wording;
    claims.forEach(claim -> this.claims.put(claim.path("id").asString(""), claim));
  }

  /** Marks that lead to claims; none for what is no claim of a report, like a study's baseline. */
  void marks(Html page, @Nullable JsonNode ids) {
    if (ids == null) {
      return;
    }
    List<String> marks = new ArrayList<>();
    for (JsonNode id : ids) {
      JsonNode claim = claims.get(id.asString(""));
      if (claim != null) {
        int number = numbers.computeIfAbsent(id.asString(""), n -> numbers.size() + 1);
        marks.add("<a href=\"#s" + number + "\">" + number + "</a>");
      }
    }
    if (!marks.isEmpty()) {
      page.raw("<sup>").raw(String.join(" ", marks)).raw("</sup>");
    }
  }

  /** How many claims there are marks of. */
  int count() {
    return numbers.size();
  }

  /** The words of a claim. */
  String quote(String id) {
    JsonNode claim = claims.get(id);
    return claim == null ? id : wording.shown(claim.path("evidence").path("quote").asString(""));
  }

  /**
   * Every sentence that was led to, with all that is known of where it is from.
   *
   * @param titled whether reports are called by their titles, which are words of theirs, too
   */
  void print(Html page, Map<String, Dossier.Origin> origins, JsonNode names, boolean titled) {
    page.raw("<ol class=\"sentences\">");
    numbers.forEach(
        (id, number) -> {
          JsonNode claim = claims.getOrDefault(id, names);
          page.raw("<li id=\"s" + number + "\" data-claim=\"" + Html.escaped(id) + "\">")
              .raw("<blockquote dir=\"auto\">")
              .text(quote(id))
              .raw("</blockquote><dl>");
          term(page, "speaker", speaker(claim.path("attribution"), names));
          String report = claim.path("report").asString("");
          origin(page, report, origins, titled);
          place(page, id, claim.path("evidence"), origins.get(report));
          page.raw("</dl></li>");
        });
    page.raw("</ol>");
  }

  private String speaker(JsonNode attribution, JsonNode names) {
    String who = wording.source(attribution.path("class").asString(""));
    String actor = attribution.path("actor").asString("");
    if (actor.isEmpty()) {
      return who;
    }
    String name = wording.half(names.path("actors").path(actor));
    return who + ": " + (name.isEmpty() ? actor : name);
  }

  private void origin(
      Html page, String report, Map<String, Dossier.Origin> origins, boolean titled) {
    Dossier.Origin origin = origins.get(report);
    if (origin == null) {
      term(page, "report", report);
      return;
    }
    String title = origin.report().title();
    term(page, "report", titled && title != null ? title : report);
    term(page, "publisher", origin.report().publisher());
    LocalDate day = origin.report().published();
    term(page, "published", day == null ? null : wording.day(day));
    term(page, "url", origin.report().url());
    term(page, "kept", origin.sha256());
  }

  private void place(Html page, String id, JsonNode evidence, Dossier.@Nullable Origin origin) {
    int start = evidence.path("start").asInt();
    int end = evidence.path("end").asInt();
    term(page, "place", id + ", " + start + "–" + end);
    Standing standing = origin == null ? Standing.UNKNOWN : origin.standings().find(start, end);
    term(page, "page", standing.page() == null ? null : String.valueOf(standing.page()));
    term(page, "element", standing.element());
  }

  private void term(Html page, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      page.raw("<dt>")
          .text(key.equals("url") ? "URL" : wording.say(key))
          .raw("</dt><dd dir=\"auto\">")
          .text(value)
          .raw("</dd>");
    }
  }
}
