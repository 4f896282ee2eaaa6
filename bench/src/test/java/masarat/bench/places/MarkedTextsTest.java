package masarat.bench.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layouts of the two collections, with invented texts. */
class MarkedTextsTest {
  @TempDir Path folder;

  @Test
  void readsTweetsWithTheirMarks() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ar.jsonl"),
            "{\"text\":\"سوق وبلدة\",\"location_mentions\":["
                + "{\"start_offset\":0,\"end_offset\":3,\"type\":\"Street\"},"
                + "{\"start_offset\":5,\"end_offset\":9,\"type\":\"City/town\","
                + "\"osm_json\":{\"lat\":\"35.5\",\"lon\":\"38.5\"}}]}\n");
    MarkedText text = Idrisi.read(file).get(0);
    assertThat(text.language()).isEqualTo("ar");
    assertThat(text.toponyms()).hasSize(2);
    assertThat(text.toponyms().get(0).counted()).isFalse();
    assertThat(text.toponyms().get(0).point()).isNull();
    assertThat(text.toponyms().get(1).counted()).isTrue();
    assertThat(text.toponyms().get(1).point()).containsExactly(35.5, 38.5);
  }

  @Test
  void readsArticlesWithTheirMarks() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("news.xml"),
            "<articles><article><text>They left Xtown.</text><toponyms><toponym>"
                + "<start>10</start><end>15</end><gaztag><lat>1.5</lat><lon>2.5</lon></gaztag>"
                + "</toponym></toponyms></article></articles>");
    MarkedText text = TrNews.read(file).get(0);
    assertThat(text.text()).isEqualTo("They left Xtown.");
    Toponym toponym = text.toponyms().get(0);
    assertThat(text.text().substring(toponym.start(), toponym.end())).isEqualTo("Xtown");
    assertThat(toponym.point()).containsExactly(1.5, 2.5);
  }

  @Test
  void brokenXmlIsOneClearError() throws IOException {
    Path file = Files.writeString(folder.resolve("news.xml"), "<articles>");
    assertThatThrownBy(() -> TrNews.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("news.xml cannot be read");
  }
}
