package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import masarat.model.Problem;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

  @Test
  void aReaderThatWentAwayIsNoFault() {
    Console console = console(InputStream.nullInputStream(), "Broken pipe");
    int exit = console.end(Masarat.run(console, "--help"));

    assertThat(exit).isZero();
    assertThat(talk.size()).isZero();
  }

  @Test
  void aFullDiskIsTold() {
    Console console = console(InputStream.nullInputStream(), "No space left on device");
    int exit = console.end(Masarat.run(console, "--help"));

    assertThat(exit).isEqualTo(2);
    assertThat(talk.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains("No space left");
  }

  @Test
  void aFaultOfOursIsOneLineUnlessAskedForMore() {
    Console console = console(new Broken(), "");
    assertThat(Masarat.run(console, "explain", "-")).isEqualTo(2);
    assertThat(talk.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains("went wrong inside Masarat", "out of order", "Maybe");

    Masarat.run(console, "explain", "-", "--debug");
    assertThat(talk.toString(StandardCharsets.UTF_8)).contains("at masarat.cli");
  }

  @Test
  void aProblemEndsInAFullStopBeforeTheWayOut() {
    assertThat(new Problem("a.txt", 3, "the id comes twice", "change one").toString())
        .isEqualTo("a.txt:3: the id comes twice. Maybe change one.");
  }

  private Console console(InputStream in, String failure) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    return new Console(in, out, talk, false, 80, Path.of(""));
  }

  private static final class Broken extends ByteArrayInputStream {
    Broken() {
      super(new byte[1]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      throw new IllegalStateException("out of order");
    }
  }
}
