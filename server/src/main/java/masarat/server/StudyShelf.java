package masarat.server;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masarat.account.study.Study;
import masarat.account.study.StudyFile;
import masarat.lexicon.Entry;
import masarat.store.kept.Studies;

/** The studies of the store, and the one that is always there. */
final class StudyShelf {
  /** The study of everybody whom the claims speak of. */
  static final String EVERYBODY = "all-people";

  private final Studies studies;

  StudyShelf(Studies studies) {
    this.studies = studies;
  }

  /** The YAML of a study, or the answer that there is none. */
  String yaml(String id) {
    return find(id)
        .orElseThrow(
            () ->
                Declined.notFound(
                    "study '" + id + "'",
                    "Take one of " + String.join(", ", ids()) + ", or keep a new one."));
  }

  Optional<String> find(String id) {
    return id.equals(EVERYBODY) ? Optional.of(everybody()) : studies.find(id);
  }

  private static String everybody() {
    Study study = Study.ofEverybody(List.of());
    return "study: "
        + EVERYBODY
        + "\n"
        + "title: {en: "
        + study.title().en()
        + ", ar: "
        + study.title().ar()
        + "}\n"
        + "convention: "
        + study.convention().name()
        + "\n"
        + "states: []\n";
  }

  /** In the order of the alphabet; the one of everybody is the last. */
  List<String> ids() {
    return Stream.concat(studies.names().stream(), Stream.of(EVERYBODY)).toList();
  }

  /**
   * The study that a YAML text means.
   *
   * @throws masarat.lexicon.BadData if it means none
   */
  static Study read(String id, String yaml) {
    return StudyFile.read(Entry.read(id + ".yaml", new StringReader(yaml)));
  }

  /** How many texts a study ever had. */
  int versions(String id) {
    return id.equals(EVERYBODY) ? 1 : studies.versions(id).size();
  }
}
