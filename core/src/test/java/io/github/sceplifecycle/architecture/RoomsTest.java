package io.github.sceplifecycle.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order of core's rooms, and what core may know at all. */
class RoomsTest {

  private static final String ROOT = "io.github.sceplifecycle.";

  /** Lowest first. */
  private static final List<String> ROOMS =
      List.of(
          "knowledge",
          "intake",
          "certificate",
          "cms",
          "device",
          "authority",
          "policy",
          "linking",
          "redistribution",
          "attestation",
          "projection",
          "advice",
          "audit",
          "fleet",
          "scep");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(Path.of("target", "classes"));

  @Test
  void a_lower_room_never_knows_a_higher_one() {
    layers(ROOMS)
        .because("the rooms are read from below: what a certificate is needs no policy to be said")
        .check(CORE);
  }

  @Test
  void the_rule_of_the_rooms_can_fail() {
    List<String> upsideDown = new ArrayList<>(ROOMS);
    Collections.reverse(upsideDown);
    assertThrows(AssertionError.class, () -> layers(upsideDown).check(CORE));
  }

  private static LayeredArchitecture layers(List<String> lowestFirst) {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String room : lowestFirst) {
      layers = layers.layer(room).definedBy(ROOT + room);
    }
    for (int at = 0; at < lowestFirst.size(); at++) {
      List<String> above = lowestFirst.subList(at + 1, lowestFirst.size());
      layers =
          above.isEmpty()
              ? layers.whereLayer(lowestFirst.get(at)).mayNotBeAccessedByAnyLayer()
              : layers
                  .whereLayer(lowestFirst.get(at))
                  .mayOnlyBeAccessedByLayers(above.toArray(new String[0]));
    }
    return layers;
  }

  @Test
  void every_class_stands_in_a_room_of_the_list() {
    Set<String> rooms =
        CORE.stream()
            .map(type -> type.getPackageName())
            .filter(name -> !name.isEmpty()) // the module's descriptor
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(rooms.size() >= 6, rooms::toString);
    rooms.removeAll(ROOMS.stream().map(room -> ROOT + room).toList());
    assertEquals(Set.of(), rooms);
  }

  @Test
  void core_knows_java_bouncy_castle_and_jspecify_and_nothing_else() {
    ArchRule rule =
        classes()
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                        "io.github.sceplifecycle..",
                        "java..",
                        "org.bouncycastle..",
                        "org.jspecify.annotations")
                    .and(
                        not(
                            resideInAnyPackage(
                                "java.util.logging..",
                                "java.net.http..",
                                "java.sql..",
                                "java.beans.."))))
            .because(
                "formats, logging and vendors live in the adapters, so that core can be embedded"
                    + " anywhere");
    rule.check(CORE);
  }

  @Test
  void the_rule_of_the_dependencies_can_fail() {
    ArchRule rule =
        noClasses().should().dependOnClassesThat(resideInAPackage("org.bouncycastle.."));
    assertThrows(AssertionError.class, () -> rule.check(CORE));
  }

  @Test
  void only_reading_knows_bouncy_castle() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "certificate", ROOT + "cms")
        .should()
        .dependOnClassesThat(resideInAPackage("org.bouncycastle.."))
        .because("encodings are read in two rooms; the calculators need no provider")
        .check(CORE);
  }

  @Test
  void core_draws_nothing_waits_for_nothing_and_opens_nothing() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.concurrent..", "java.net..", "java.nio.file.."))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .because("every calculation is a pure function of its arguments (S-1)")
        .check(CORE);
  }

  @Test
  void every_type_of_the_interface_is_a_value_or_cannot_be_extended() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("public types are records, sealed interfaces, enums or final classes")
        .check(CORE);
  }
}
