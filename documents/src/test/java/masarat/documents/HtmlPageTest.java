package masarat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masarat.model.Report;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String FIRST = "خرجت ستون عائلة من البلدة فجر الثلاثاء باتجاه الشمال.";
  private static final String SECOND = "ووصلت الحافلات إلى المخيم بعد ساعات من الانتظار.";

  @Test
  void thePageTellsItsTitleDayLanguageAndPublisher() throws Unreadable {
    Report report =
        read(
            """
            <html lang="ar-SY"><head><title>عنوان - موقع</title>
            <meta property="og:title" content="عنوان"><meta property="og:site_name" content="موقع">
            <meta property="article:published_time" content="2018-04-03T22:10:00+03:00">
            <link rel="canonical" href="https://example.org/1"></head>
            <body><article><p>%s</p></article></body></html>
            """
                .formatted(FIRST));

    assertThat(report)
        .isEqualTo(
            new Report(
                "p.html",
                "عنوان",
                FIRST,
                LocalDate.parse("2018-04-03"),
                "موقع",
                "https://example.org/1",
                "ar"));
  }

  @Test
  void theArticleIsReadAndTheFurnitureIsNot() throws Unreadable {
    Report report =
        read(
            """
            <body><header>Site</header><nav><ul><li><a href="/">Home</a></li></ul></nav>
            <article><h1>Heading</h1><p>%s</p><script>var a = 'no';</script>
            <ul><li><a href="/x">Read this other story too</a></li></ul>
            <p>%s<br>End.</p></article>
            <article><p>Teaser</p></article><footer>All rights reserved</footer></body>
            """
                .formatted(FIRST, SECOND));

    assertThat(report.text()).isEqualTo("Heading\n\n" + FIRST + "\n\n" + SECOND + "\nEnd.");
  }

  @Test
  void whereTheWordsStandInTheMarkupIsKnown() throws Unreadable {
    String html =
        "<body><nav><a href='/'>Home</a></nav><article>\n<h1>One &amp; two</h1>\n<p>"
            + FIRST
            + " <b>𐤀 three</b>\n four</p></article></body>";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    String text = HtmlPage.read(bytes, "p.html").text();

    List<String> pairs = new ArrayList<>();
    for (Layout.InMarkup run : Layout.inMarkup("p.html", bytes)) {
      int start = text.offsetByCodePoints(0, run.start());
      int end = text.offsetByCodePoints(0, run.end());
      pairs.add(text.substring(start, end) + "=" + html.substring(run.from(), run.to()).strip());
    }

    assertThat(pairs)
        .containsExactly(
            "One & two=One &amp; two", FIRST + "=" + FIRST, "𐤀 three=𐤀 three", "four=four");
    assertThat(Layout.inMarkup("p.txt", bytes)).isEmpty();
    assertThat(Layout.inMarkup("p.html.gz", bytes))
        .extracting(Layout.InMarkup::element)
        .containsExactly(
            "/html/body/article/h1",
            "/html/body/article/p",
            "/html/body/article/p/b",
            "/html/body/article/p");
    assertThat(Layout.inMarkup("saved.warc.gz#2", bytes))
        .extracting(Layout.InMarkup::line)
        .containsExactly(2, 3, 3, 3);
  }

  @Test
  void elementsAreCountedOnTheWholePage() {
    String html = "<nav><p>Menu</p></nav><div>Ad</div><div><p>%s</p><p>%s</p></div>";
    byte[] bytes = html.formatted(FIRST, SECOND).getBytes(StandardCharsets.UTF_8);

    assertThat(Layout.inMarkup("p.html", bytes))
        .extracting(Layout.InMarkup::element)
        .containsExactly("/html/body/div[2]/p[1]", "/html/body/div[2]/p[2]");
  }

  @Test
  void whatWasCapturedIsShownInUtf8() {
    byte[] page = "<meta charset=windows-1256><p>سلام".getBytes(Charset.forName("windows-1256"));

    Viewable shown = Viewable.of("p.html", page).orElseThrow();

    assertThat(shown.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(new String(shown.bytes(), StandardCharsets.UTF_8)).endsWith("<p>سلام");
    assertThat(Viewable.of("a.docx", page)).isEmpty();
    assertThat(Viewable.of("a.jsonl:3", "{}".getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .extracting(Viewable::mediaType)
        .isEqualTo("text/plain; charset=utf-8");
  }

  @Test
  void withoutAnArticleTheDensestBlockIsRead() throws Unreadable {
    Report report =
        read(
            """
            <body><div class=top><div>Menu</div><div>Search</div></div>
            <div><div class=story><p>%s</p><p>%s</p></div><div><p>Short note.</p></div></div>
            </body>
            """
                .formatted(FIRST, SECOND));

    assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aPageWithoutParagraphsIsReadWhole() throws Unreadable {
    assertThat(read(FIRST + "<br>" + SECOND).text()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void theDayMayStandInATimeOrInStructuredData() throws Unreadable {
    String structured =
        "<script type='application/ld+json'>{\"datePublished\": \"2017-02-03\"}</script><p>A";
    assertThat(read(structured).published()).isEqualTo(LocalDate.parse("2017-02-03"));
    assertThat(read("<time datetime='2017-02-04T10:00'>yesterday</time><p>A").published())
        .isEqualTo(LocalDate.parse("2017-02-04"));
    assertThat(read("<time datetime='3 Feb'>yesterday</time><p>A").published()).isNull();
  }

  @Test
  void theEncodingThePageNamesIsUsed() throws Unreadable {
    byte[] bytes =
        ("<meta charset=windows-1256><p>" + FIRST).getBytes(Charset.forName("windows-1256"));

    assertThat(HtmlPage.read(bytes, "p.html").text()).isEqualTo(FIRST);
  }

  @Test
  void aPageOfLinksHoldsNoText() {
    assertThatThrownBy(() -> read("<ul><li><a href=1>One</a></li><li><a href=2>Two</a></li></ul>"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("no text");
  }

  private static Report read(String html) throws Unreadable {
    return HtmlPage.read(html.getBytes(StandardCharsets.UTF_8), "p.html");
  }
}
