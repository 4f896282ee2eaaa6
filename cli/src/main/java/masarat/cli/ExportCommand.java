package masarat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import masarat.cli.print.StandingOutput;
import masarat.desk.WorkingPlaces;
import masarat.export.Discretion;
import masarat.export.Export;
import masarat.export.Format;
import masarat.export.Manifest;
import masarat.export.Standing;
import masarat.export.dossier.Dossier;
import masarat.model.Claim;
import masarat.model.Evidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code masarat export}: claims to files that other tools read. */
@Command(
    name = "export",
    description = {
      "Write claims as a file that other tools read, or their account as a dossier to print.",
      "Beside a file its manifest is written: what it holds, what was left out, and its SHA-256."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatName.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private String format = Format.CSV.toString();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "Claims, one a line; those of the store otherwise, but for the rejected ones.")
  private @Nullable Path claims;

  @Mixin
  private StoreOption store =
      new StoreOption("add --claims FILE.jsonl, made by masarat read --format jsonl");

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description = "The reports of --claims: their days, addresses and publishers are added.")
  private List<Path> reports = List.of();

  @Mixin private DossierOption dossier = new DossierOption();

  @Option(
      names = "--without-quotes",
      description = "Keep the words of the reports back, which may be under copyright.")
  private boolean withoutQuotes;

  @Option(
      names = "--guard",
      paramLabel = "N",
      description = "Tell counts of people below N only as below N, and keep their words back.")
  private int guard;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to a file, with a manifest.")
  private @Nullable Path output;

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (guard < 0) {
      throw new BadUse("--guard " + guard + " is below 0. Maybe 5 or 10.");
    }
    Optional<Format> table = Format.named(format);
    table.ifPresent(this::check);
    tellWhatIsLeft(
        output == null
            ? write(new StandingOutput(console.out))
            : writeBeside(console.folder.resolve(output)));
    return Exit.DONE;
  }

  private void check(Format table) {
    dossier.refuseFor(format);
    if (table.isBinary() && output == null) {
      throw new BadUse(
          "--as " + format + " is no text. Maybe add --output claims." + table.suffix() + ".");
    }
  }

  /** An export that fails leaves the file of the one before as it was. */
  private Manifest writeBeside(Path target) throws IOException {
    String name = String.valueOf(target.getFileName());
    Path part = target.resolveSibling(name + ".part");
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new BadUse(
          "--output " + output + ": there is no folder " + folder + ". Maybe make it first.");
    }
    if (Files.isDirectory(target)) {
      throw new BadUse(
          "--output " + output + ": it is a folder. Maybe add the name of a file to it.");
    }
    try {
      Manifest manifest = write(new BufferedOutputStream(Files.newOutputStream(part)));
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(
          target.resolveSibling(name + ".manifest.json"),
          manifest.json(name, Masarat.Version.number()));
      return manifest;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Manifest write(OutputStream out) throws IOException {
    Discretion discretion = new Discretion(withoutQuotes, guard);
    Optional<Format> table = Format.named(format);
    return table.isPresent() ? write(table.get(), discretion, out) : print(discretion, out);
  }

  private Manifest print(Discretion discretion, OutputStream out) throws IOException {
    try (out) {
      DossierExport export = new DossierExport(console, dossier, discretion);
      Dossier printed =
          claims == null
              ? export.of(store)
              : export.of(ClaimFile.load(claims, console), GivenReports.load(reports, console));
      out.write(printed.html().getBytes(StandardCharsets.UTF_8));
      return printed.manifest();
    }
  }

  private Manifest write(Format table, Discretion discretion, OutputStream out) throws IOException {
    Export export = new Export(table, discretion, out);
    try (export) {
      if (claims == null) {
        store.claimsWithReports(
            console, WorkingPlaces.gazetteer(console.folder), each(export, table));
      } else {
        give(GivenReports.load(reports, console), each(export, table));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return export.manifest();
  }

  private void give(Map<String, Dossier.Origin> given, StoreOption.Taker taker) {
    for (Claim claim : ClaimFile.load(Objects.requireNonNull(claims), console)) {
      Dossier.Origin origin = given.get(claim.report());
      if (origin == null) {
        taker.take(claim, null, Standing.Finder.NONE);
      } else {
        taker.take(claim, origin.report(), origin.standings());
      }
    }
  }

  private static StoreOption.Taker each(Export export, Format table) {
    return (claim, report, standings) -> {
      Evidence words = claim.evidence();
      try {
        export.write(
            claim,
            report,
            table.tellsStanding() ? standings.find(words.start(), words.end()) : Standing.UNKNOWN);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private void tellWhatIsLeft(Manifest manifest) {
    if (manifest.left() > 0) {
      console.say(
          manifest.left()
              + " of "
              + (manifest.left() + manifest.written())
              + " claims are left out: "
              + (format.equals(Dossier.FORMAT)
                  ? "no figure of the dossier leads to them."
                  : format + " cannot say them."));
    }
  }

  /** The formats under the names that people write. */
  static final class FormatName implements ITypeConverter<String>, Iterable<String> {
    private static final List<String> NAMES =
        Stream.concat(Format.names().stream(), Stream.of(Dossier.FORMAT)).toList();

    @Override
    public String convert(String value) {
      return NAMES.stream()
          .filter(value::equalsIgnoreCase)
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is no format. Maybe one of "
                          + String.join(", ", NAMES)
                          + "."));
    }

    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }
}
