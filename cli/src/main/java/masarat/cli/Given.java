package masarat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import masarat.desk.ReportReader;
import masarat.desk.WorkingPlaces;
import masarat.documents.Defaults;
import masarat.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a person knows of reports that do not say it themselves. */
final class Given {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day from which 'yesterday' counts, like 2017-10-14, where the report says none.")
  private @Nullable LocalDate published;

  @Option(
      names = "--language",
      paramLabel = "ar|en",
      description = "The language of reports that name none; found from their letters otherwise.")
  private @Nullable Tongue language;

  @Option(
      names = "--lexicon",
      paramLabel = "FOLDER",
      description = "A folder of your own words and actors, laid out as docs/lexicon.md says.")
  private @Nullable Path lexicon;

  Defaults defaults() {
    return new Defaults(published, language == null ? null : language.toString());
  }

  /**
   * The reader over the places of the working folder, with a person's own words.
   *
   * @throws masarat.lexicon.BadData if the words or the imported places cannot be read
   */
  ReportReader reader(Console console) {
    Lexicon words =
        lexicon == null ? Lexicon.bundled() : Lexicon.with(console.folder.resolve(lexicon));
    return new ReportReader(words, WorkingPlaces.gazetteer(console.folder));
  }

  private static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is no date. Maybe write it as year-month-day, like 2017-10-14.");
      }
    }
  }
}
