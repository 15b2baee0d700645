package io.github.sceplifecycle.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.Validity;
import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whoever holds code of their own against core's types can have each of them drawn. */
class EveryTypeIsDrawnTest {

  private static final Set<Class<?>> DOMAINS =
      Set.of(ScepDomain.class, CertificateDomain.class, ProfileDomain.class, FleetDomain.class);

  /** What core answers: it is calculated from what is drawn. */
  private static final Set<String> ANSWERS =
      Set.of(
          "advice.Advice",
          "advice.LeadBound",
          "advice.Relaxation",
          "advice.SafeBand",
          "advice.SettingRange",
          "attestation.Grounds",
          "attestation.Shadowing",
          "attestation.Timeline",
          "attestation.Verdict",
          "audit.AuditReport",
          "audit.Fact",
          "audit.FactValue",
          "audit.Facts",
          "audit.Finding",
          "audit.Outcome",
          "fleet.Peak",
          "intake.Intake",
          "linking.DeviceLinks",
          "linking.Link",
          "linking.LinkedCertificate",
          "linking.Supersession",
          "projection.Event",
          "projection.IssuedCertificate",
          "projection.Projection",
          "redistribution.Conversion");

  /** What a rule of the audit is made of; the catalogue holds all that there are. */
  private static final Set<String> CATALOGUED =
      Set.of("audit.Citation", "audit.RuleDescription", "audit.RuleText");

  @Test
  void every_value_of_core_is_drawn_answered_or_catalogued() throws Exception {
    Set<String> missing = values();
    missing.removeAll(ANSWERS);
    missing.removeAll(CATALOGUED);
    missing.removeIf(EveryTypeIsDrawnTest::isReadFromMessages);
    missing.removeAll(drawn());
    assertEquals(Set.of(), missing);
  }

  @Test
  void nothing_is_excused_that_is_drawn_or_not_there() throws Exception {
    Set<String> excused = new TreeSet<>(ANSWERS);
    excused.addAll(CATALOGUED);
    excused.removeAll(drawn());
    Set<String> there = values();
    there.retainAll(excused);
    assertEquals(there, excused);
    assertEquals(ANSWERS.size() + CATALOGUED.size(), excused.size());
  }

  /** Messages are bytes; the tests of the readers make them with keys and signatures. */
  private static boolean isReadFromMessages(String name) {
    return name.startsWith("scep.") || name.startsWith("cms.");
  }

  private static Set<String> drawn() {
    return DOMAINS.stream()
        .flatMap(domain -> Arrays.stream(domain.getMethods()))
        .filter(method -> method.isAnnotationPresent(Provide.class))
        .map(Method::getGenericReturnType)
        .map(type -> (Class<?>) argument(type))
        .flatMap(EveryTypeIsDrawnTest::withPermitted)
        .map(EveryTypeIsDrawnTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Type argument(Type arbitrary) {
    return ((ParameterizedType) arbitrary).getActualTypeArguments()[0];
  }

  private static Stream<Class<?>> withPermitted(Class<?> type) {
    return type.isSealed()
        ? Stream.concat(Stream.of(type), Arrays.stream(type.getPermittedSubclasses()))
        : Stream.of(type);
  }

  /** The public records and sealed interfaces of the packages that core exports. */
  private static Set<String> values() throws Exception {
    Module core = Validity.class.getModule();
    Set<String> names = new TreeSet<>();
    for (String file : files(core)) {
      Class<?> type = Class.forName(core, file.replace(".class", "").replace('/', '.'));
      boolean value = type.isRecord() || (type.isInterface() && type.isSealed());
      boolean open =
          Modifier.isPublic(type.getModifiers()) && core.isExported(type.getPackageName());
      if (value && open && !type.isMemberClass()) {
        names.add(name(type));
      }
    }
    return names;
  }

  private static Set<String> files(Module core) throws IOException {
    try (ModuleReader reader =
            core.getLayer()
                .configuration()
                .findModule(core.getName())
                .orElseThrow()
                .reference()
                .open();
        Stream<String> files = reader.list()) {
      return files
          .filter(file -> file.endsWith(".class") && file.contains("/"))
          .filter(file -> !file.endsWith("-info.class"))
          .collect(Collectors.toSet());
    }
  }

  private static String name(Class<?> type) {
    return type.getName().replace("io.github.sceplifecycle.", "");
  }
}
