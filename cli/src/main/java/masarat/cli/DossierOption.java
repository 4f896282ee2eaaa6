package masarat.cli;

import java.util.List;
import masarat.account.convention.Convention;
import masarat.account.study.Study;
import masarat.model.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which account a dossier prints, and in which language. */
final class DossierOption {
  @Mixin private StudyOption study = new StudyOption();

  @Option(
      names = "--convention",
      paramLabel = "NAME",
      completionCandidates = ConventionName.class,
      converter = ConventionName.class,
      description =
          "Of a dossier, what number words mean: ${COMPLETION-CANDIDATES} (the study's otherwise).")
  private @Nullable Convention convention;

  @Option(
      names = "--language",
      paramLabel = "ar|en",
      description = "The language of a dossier (en otherwise).")
  private @Nullable Tongue language;

  /**
   * Says that these words are for dossiers.
   *
   * @param format another one
   * @throws BadUse if one of them was given
   */
  void refuseFor(String format) {
    String given =
        study.isGiven()
            ? "--study"
            : convention != null ? "--convention" : language != null ? "--language" : null;
    if (given != null) {
      throw new BadUse(
          given
              + ": --as "
              + format
              + " writes claims, not an account. Maybe --as dossier, or leave "
              + given
              + " out.");
    }
  }

  Tongue language() {
    return language == null ? Tongue.EN : language;
  }

  /** The study, under the convention that was chosen. */
  Study study(List<Claim> claims, StudyOption.Shelf kept, Console console) {
    Study told = study.of(claims, kept, console);
    return convention == null ? told : told.under(convention);
  }
}
