package io.github.sceplifecycle.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** {@code examples -> adapters, testkit -> documents -> core}, and never the other way. */
class ModulesTest {

  private static final String ROOT = "io.github.sceplifecycle.";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.sceplifecycle");

  private static final String[] CORE = {
    ROOT + "knowledge..",
    ROOT + "intake..",
    ROOT + "certificate..",
    ROOT + "device..",
    ROOT + "authority..",
    ROOT + "policy..",
    ROOT + "linking..",
    ROOT + "redistribution..",
    ROOT + "attestation..",
    ROOT + "projection..",
    ROOT + "advice..",
    ROOT + "audit..",
    ROOT + "fleet..",
    ROOT + "cms..",
    ROOT + "scep.."
  };

  @Test
  void dependencies_point_one_way() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("core")
        .definedBy(CORE)
        .layer("documents")
        .definedBy(ROOT + "documents..")
        .layer("jamf")
        .definedBy(ROOT + "jamf..")
        .layer("intune")
        .definedBy(ROOT + "intune..")
        .layer("testkit")
        .definedBy(ROOT + "testkit..")
        .layer("examples")
        .definedBy(ROOT + "examples..")
        .whereLayer("examples")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("jamf")
        .mayOnlyBeAccessedByLayers("examples")
        .whereLayer("intune")
        .mayOnlyBeAccessedByLayers("examples")
        .whereLayer("testkit")
        .mayOnlyBeAccessedByLayers("examples")
        .whereLayer("documents")
        .mayOnlyBeAccessedByLayers("jamf", "intune", "testkit", "examples")
        .because("core knows no format, an adapter no other adapter, and nothing a program")
        .check(OURS);
  }

  @Test
  void every_class_stands_in_a_module_of_the_rule_above() {
    noClasses()
        .that()
        .resideOutsideOfPackages(CORE)
        .and()
        .resideOutsideOfPackages(
            ROOT + "documents..",
            ROOT + "jamf..",
            ROOT + "intune..",
            ROOT + "testkit..",
            ROOT + "examples..")
        .should()
        .resideInAPackage("io.github.sceplifecycle..")
        .because("a room that the rule does not know may depend on anything")
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void adapters_know_no_library_that_reads_a_format() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "jamf..", ROOT + "intune..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "javax.xml..", "org.xml..", "de.siegmar..")
        .because("hostile documents are read in one place, documents (decision 0001)")
        .check(OURS);
  }
}
