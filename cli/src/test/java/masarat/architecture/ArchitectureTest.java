package masarat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data goes one way through the modules. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("masarat");

  private static final List<String> MODULES =
      List.of(
          "model",
          "text",
          "lexicon",
          "documents",
          "gazetteer",
          "reader",
          "account",
          "evaluation",
          "store",
          "export",
          "desk",
          "server",
          "cli");

  /** Whom each module may know. */
  private static final Map<String, List<String>> KNOWS =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("text", List.of()),
          Map.entry("lexicon", List.of("model")),
          Map.entry("documents", List.of("model", "text")),
          Map.entry("gazetteer", List.of("model", "text", "lexicon")),
          Map.entry("reader", List.of("model", "text", "lexicon", "gazetteer")),
          Map.entry("account", List.of("model", "text", "lexicon", "gazetteer")),
          Map.entry("evaluation", List.of("model")),
          Map.entry("store", List.of("model", "text")),
          Map.entry("export", List.of("model", "gazetteer", "lexicon")),
          Map.entry(
              "desk",
              List.of(
                  "model",
                  "text",
                  "lexicon",
                  "documents",
                  "gazetteer",
                  "reader",
                  "account",
                  "store",
                  "export")));

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleKnowsOnlyThoseBeforeIt(String module) {
    String[] strangers =
        MODULES.stream()
            .filter(other -> !other.equals(module) && !KNOWS.get(module).contains(other))
            .map(other -> "masarat." + other + "..")
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage("masarat." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(strangers)
        .check(CLASSES);
  }

  private static Stream<String> modules() {
    return MODULES.stream().filter(KNOWS::containsKey);
  }

  @Test
  void everyModuleOfTheProgramIsLookedAt() {
    assertThat(packages()).extracting(p -> p.getName().split("\\.")[1]).containsAll(KNOWS.keySet());
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching("masarat.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageSaysThatItHoldsNoNull() {
    assertThat(packages())
        .filteredOn(p -> p.tryGetAnnotationOfType(NullMarked.class).isEmpty())
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  private static List<JavaPackage> packages() {
    return CLASSES.getPackage("masarat").getSubpackagesInTree().stream()
        .filter(p -> !p.getClasses().isEmpty())
        .toList();
  }
}
