package masarat.server;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import masarat.desk.PaperTrail;
import masarat.export.Discretion;
import masarat.export.Export;
import masarat.export.Format;
import masarat.export.Manifest;
import masarat.export.Standing;
import masarat.model.Evidence;
import masarat.model.Report;
import masarat.store.claim.Sort;
import masarat.store.claim.StoredClaim;
import masarat.store.claim.View;
import masarat.store.report.StoredReport;

/** Claims as files for other tools. */
final class ExportResource implements Resource {
  private final Desk desk;

  ExportResource(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/api/export/{format}", this::export));
  }

  private void export(Context context) throws IOException {
    Format format = format(context.pathParam("format"));
    View view = Filters.counted(context, Sort.LATEST);
    String name = "masarat-claims." + format.suffix();
    boolean withManifest = Asked.flag(context, "manifest");
    Path file = Files.createTempFile("masarat-export", null);
    // Whole before the first byte is sent, so that no half a file looks like one.
    Manifest manifest;
    try {
      manifest = write(view, format, Asked.discretion(context), file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    Path sent = withManifest ? packed(file, name, manifest) : file;
    Downloads.name(context, withManifest ? name + ".zip" : name);
    context.contentType("application/octet-stream").result(gone(sent));
  }

  /** A file that is no more once it is read or left. */
  private static InputStream gone(Path file) throws IOException {
    return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static Format format(String name) {
    return Format.named(name)
        .orElseThrow(
            () ->
                Declined.notFound(
                    "format '" + name + "'",
                    "Take one of " + String.join(", ", Format.names()) + "."));
  }

  private Manifest write(View view, Format format, Discretion discretion, Path file)
      throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    Export export = new Export(format, discretion, out);
    try (export) {
      desk.store().claims().each(view, new Writing(export, format.tellsStanding())::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return export.manifest();
  }

  /** Claims of a report come together, so that it is looked up once. */
  private final class Writing {
    private final Export export;
    private String last = "";
    private final boolean standing;
    private Optional<Report> report = Optional.empty();
    private Standing.Finder standings = Standing.Finder.NONE;

    Writing(Export export, boolean standing) {
      this.export = export;
      this.standing = standing;
    }

    void write(StoredClaim stored) {
      String id = stored.claim().report();
      if (!last.equals(id)) {
        last = id;
        Optional<StoredReport> found = desk.store().reports().find(id);
        report = found.map(StoredReport::report);
        standings =
            found
                .filter(kept -> standing)
                .<Standing.Finder>map(kept -> PaperTrail.standings(kept, desk.store().reports()))
                .orElse(Standing.Finder.NONE);
      }
      Evidence words = stored.claim().evidence();
      try {
        export.write(
            stored.claim(), report.orElse(null), standings.find(words.start(), words.end()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Path packed(Path file, String name, Manifest manifest) throws IOException {
    Path packed = Files.createTempFile("masarat-export", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
      zip.putNextEntry(new ZipEntry(name));
      Files.copy(file, zip);
      zip.putNextEntry(new ZipEntry(name + ".manifest.json"));
      zip.write(manifest.json(name, desk.settings().version()).getBytes(StandardCharsets.UTF_8));
    } finally {
      Files.delete(file);
    }
    return packed;
  }
}
