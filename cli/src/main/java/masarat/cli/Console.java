package masarat.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import masarat.model.Problem;
import org.jspecify.annotations.Nullable;

/** Where a command reads and writes: always UTF-8, whatever the locale. */
final class Console {
  private static final int USUAL_COLUMNS = 160;

  final InputStream in;

  /** Data. */
  final PrintStream out;

  /** Talk and progress. */
  final PrintStream err;

  /** Whether a person watches the talk. */
  final boolean watched;

  /** How many letters fit on a line of data. */
  final int columns;

  /** Where files are made. */
  final Path folder;

  private final Sink sink;

  Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean watched,
      int columns,
      Path folder) {
    this.in = in;
    this.sink = new Sink(out);
    this.out =
        new PrintStream(new BufferedOutputStream(sink, 1 << 16), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.watched = watched;
    this.columns = columns;
    this.folder = folder;
  }

  /** The streams of this process; the launcher tells what of them is a terminal. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Boolean.getBoolean("masarat.watched"),
        Math.max(60, Integer.getInteger("masarat.columns", USUAL_COLUMNS)),
        Path.of(""));
  }

  /** One line of talk. */
  void say(String line) {
    err.println(line);
  }

  /** One line for each problem. */
  void tell(List<Problem> problems) {
    problems.forEach(problem -> err.println(problem));
  }

  /** Whether nobody takes the data any more. */
  boolean isClosed() {
    return out.checkError();
  }

  /**
   * Writes out what is left. A reader that went away is no fault of ours; a full disk is told.
   *
   * @return the exit code, 2 where the data could not be written
   */
  int end(int exit) {
    out.flush();
    IOException failure = sink.failure;
    if (failure == null || isBrokenPipe(failure)) {
      return exit;
    }
    say("masarat: standard output cannot be written (" + failure.getMessage() + ").");
    return Exit.BAD;
  }

  private static boolean isBrokenPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  /** Remembers why writing failed, which a print stream forgets. */
  private static final class Sink extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Sink(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
