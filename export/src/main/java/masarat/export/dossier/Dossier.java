package masarat.export.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import masarat.export.Discretion;
import masarat.export.Manifest;
import masarat.export.Standing;
import masarat.model.Report;
import tools.jackson.databind.JsonNode;

/**
 * An account on paper: each figure footnoted to its sentence, source and hash. A program finds the
 * claim of a footnote in its {@code data-claim}, and the number of a figure in {@code data}.
 *
 * @param html the page, which fetches nothing
 * @param manifest what it holds
 */
public record Dossier(String html, Manifest manifest) {
  /** The format's name. */
  public static final String FORMAT = "dossier";

  /**
   * Where a report is from.
   *
   * @param sha256 of its bytes as they were captured
   * @param standings of its words in the captured file
   */
  public record Origin(Report report, String sha256, Standing.Finder standings) {}

  /**
   * How it is written.
   *
   * @param language {@code ar} or {@code en}
   * @param fonts rules of a style sheet that bring the page's fonts with it; empty for those at
   *     hand
   * @param discretion what was kept back of its claims
   */
  public record Paper(String language, String fonts, Discretion discretion) {}

  /**
   * What it was made of.
   *
   * @param version of the program
   * @param day on which it is made
   * @param entries of the audit chain; 0 where there is no store
   * @param head hash of the last of them
   */
  public record Basis(String version, LocalDate day, int entries, String head) {}

  /**
   * The dossier of an account.
   *
   * @param data an account with its study, its claims and its names, as the API has it, worked out
   *     of claims as they may be passed on
   * @param origins of its reports, by their ids; those that are not at hand may be missing
   */
  public static Dossier of(JsonNode data, Map<String, Origin> origins, Basis basis, Paper paper) {
    Sheet sheet = new Sheet(data, origins, basis, paper);
    String html = sheet.print();
    long told = sheet.sentences();
    Map<String, String> about = new LinkedHashMap<>();
    about.put("study", data.at("/study/id").asString(""));
    about.put("convention", data.at("/account/convention").asString(""));
    about.put("language", paper.language());
    if (basis.entries() > 0) {
      about.put("chain_entries", String.valueOf(basis.entries()));
      about.put("chain_head", basis.head());
    }
    return new Dossier(
        html,
        Manifest.ofText(
            FORMAT, told, data.path("claims").size() - told, paper.discretion(), html, about));
  }
}
