package masarat.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masarat.desk.Standings;
import masarat.documents.Defaults;
import masarat.documents.Documents;
import masarat.export.dossier.Dossier;
import masarat.store.audit.Digest;

/** Reports that a command was given beside claims. */
final class GivenReports {
  private GivenReports() {}

  /** The reports by their ids; what cannot be read is told. */
  static Map<String, Dossier.Origin> load(List<Path> files, Console console) {
    Map<String, Dossier.Origin> reports = new HashMap<>();
    console.tell(
        Documents.capture(
            files,
            Defaults.NONE,
            captured ->
                reports.put(
                    captured.report().id(),
                    new Dossier.Origin(
                        captured.report(),
                        Digest.of(captured.bytes()),
                        new Standings(captured.origin(), captured::bytes)))));
    return reports;
  }
}
