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
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
          "server",
          "cli");

  /** Whom each module may know. */
  private static final Map<String, List<String>> KNOWS =
      Map.of(
          "model", List.of(),
          "text", List.of(),
          "lexicon", List.of("model"),
          "documents", List.of("model", "text"),
          "gazetteer", List.of("model", "text", "lexicon"),
          "reader", List.of("model", "text", "lexicon", "gazetteer"),
          "account", List.of("model", "text", "lexicon", "gazetteer"),
          "evaluation", List.of("model"),
          "store", List.of("model", "text"),
          "export", List.of("model", "gazetteer"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model",
        "text",
        "lexicon",
        "documents",
        "gazetteer",
        "reader",
        "account",
        "evaluation",
        "store",
        "export"
      })
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
