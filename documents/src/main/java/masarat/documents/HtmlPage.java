package masarat.documents;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masarat.model.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A saved web page: its article as text, and what the page says about itself. */
final class HtmlPage {
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]*charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern STRUCTURED_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

  private HtmlPage() {}

  static Report read(byte[] bytes, String id) throws Unreadable {
    Document page = Jsoup.parse(text(bytes));
    String title = title(page);
    LocalDate published = published(page);
    String publisher = attribute(page, "meta[property=og:site_name]", "content");
    String url = url(page);
    String language = language(page);
    String text = PageText.of(ArticleBody.of(page), ElementPaths.NONE).text();
    if (text.isBlank()) {
      throw new Unreadable(
          0,
          "the page holds no text.",
          "its text is loaded by a script; save the page from a browser");
    }
    return new Report(id, title, text, published, publisher, url, language);
  }

  /** Where the words of its article stand in its markup. */
  static List<Layout.InMarkup> runs(byte[] bytes) throws Unreadable {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = Jsoup.parse(text(bytes), "", parser);
    ElementPaths paths = ElementPaths.of(page);
    return PageText.of(ArticleBody.of(page), paths).runs();
  }

  /** The page's markup. */
  static String text(byte[] bytes) throws Unreadable {
    return Decoding.text(bytes, charset(bytes));
  }

  /** The encoding the page names in its head; UTF-8 where it names none that is known. */
  private static Charset charset(byte[] bytes) {
    int length = Math.min(bytes.length, 4096);
    Matcher matcher = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (matcher.find()) {
      try {
        return Charset.forName(matcher.group(1));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return StandardCharsets.UTF_8;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static @Nullable String title(Document page) {
    String stated = attribute(page, "meta[property=og:title]", "content");
    if (stated != null) {
      return stated;
    }
    Element heading = page.selectFirst("h1");
    String title = heading == null ? page.title() : heading.text();
    return title.isBlank() ? null : title;
  }

  private static @Nullable String url(Document page) {
    String canonical = attribute(page, "link[rel=canonical]", "href");
    return canonical == null ? attribute(page, "meta[property=og:url]", "content") : canonical;
  }

  private static @Nullable String language(Document page) {
    String stated = attribute(page, "html[lang]", "lang");
    if (stated == null) {
      return null;
    }
    String lower = stated.toLowerCase(Locale.ROOT);
    return lower.startsWith("ar") ? "ar" : lower.startsWith("en") ? "en" : null;
  }

  private static @Nullable LocalDate published(Document page) {
    String[][] places = {
      {"meta[property=article:published_time]", "content"},
      {"meta[itemprop=datePublished]", "content"},
      {"[itemprop=datePublished][datetime]", "datetime"},
      {"meta[name~=(?i)^(date|pubdate|publish-?date|dc\\.date(\\.issued)?)$]", "content"},
    };
    for (String[] place : places) {
      LocalDate day = day(attribute(page, place[0], place[1]));
      if (day != null) {
        return day;
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = STRUCTURED_DATE.matcher(script.data());
      if (matcher.find()) {
        return day(matcher.group(1));
      }
    }
    return day(attribute(page, "time[datetime]", "datetime"));
  }

  private static @Nullable LocalDate day(@Nullable String stated) {
    if (stated == null || stated.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(stated.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String attribute(Document page, String query, String name) {
    Element element = page.selectFirst(query);
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }
}
