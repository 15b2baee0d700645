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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Whoever holds code of their own against core's types can have each of them drawn. */
class EveryTypeIsDrawnTest {

  /** {@link ScepDomain} and the domains that it names. */
  private static final List<Class<?>> DOMAINS =
      Stream.concat(
              Stream.of(ScepDomain.class),
              Arrays.stream(ScepDomain.class.getAnnotationsByType(Domain.class))
                  .<Class<?>>map(Domain::value))
          .toList();

  /** What core answers: it is calculated from what is drawn. */
  private static final Set<String> ANSWERS =
      Set.of(
          "advice.Advice",
          "advice.LeadBound",
          "advice.Relaxation",
          "advice.SafeBand",
          "advice.SettingRange",
          "attestation.BriefVerdict",
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
          "fleet.FleetCounts",
          "fleet.Peak",
          "intake.Intake",
          "linking.DeviceLinks",
          "linking.Link",
          "linking.LinkedCertificate",
          "linking.Supersession",
          "projection.Event",
          "projection.IssuedCertificate",
          "projection.Projection",
          "redistribution.Conversion",
          "scep.RequestJudgement");

  /** What only the bytes of a message can make; the tests of its reader make them with keys. */
  private static final Set<String> READ_FROM_BYTES = Set.of("cms.SignedAttribute");

  /** What a rule of the audit is made of; the catalogue holds all that there are. */
  private static final Set<String> CATALOGUED =
      Set.of("audit.Citation", "audit.RuleDescription", "audit.RuleText");

  @Test
  void every_value_of_core_is_drawn_answered_or_catalogued() throws Exception {
    Set<String> missing = values();
    missing.removeAll(ANSWERS);
    missing.removeAll(CATALOGUED);
    missing.removeAll(READ_FROM_BYTES);
    missing.removeAll(drawn());
    assertEquals(Set.of(), missing);
  }

  @Test
  void nothing_is_excused_that_is_drawn_or_not_there() throws Exception {
    Set<String> excused = new TreeSet<>(ANSWERS);
    excused.addAll(CATALOGUED);
    excused.addAll(READ_FROM_BYTES);
    excused.removeAll(drawn());
    Set<String> there = values();
    there.retainAll(excused);
    assertEquals(there, excused);
    assertEquals(ANSWERS.size() + CATALOGUED.size() + READ_FROM_BYTES.size(), excused.size());
  }

  private static Set<String> drawn() {
    return DOMAINS.stream()
        .flatMap(domain -> Arrays.stream(domain.getMethods()))
        .filter(method -> method.isAnnotationPresent(Provide.class))
        .map(Method::getGenericReturnType)
        .map(EveryTypeIsDrawnTest::argument)
        .flatMap(EveryTypeIsDrawnTest::withPermitted)
        .map(EveryTypeIsDrawnTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Class<?> argument(Type arbitrary) {
    Type drawn = ((ParameterizedType) arbitrary).getActualTypeArguments()[0];
    return (Class<?>) (drawn instanceof ParameterizedType of ? of.getRawType() : drawn);
  }

  private static Stream<Class<?>> withPermitted(Class<?> type) {
    return type.isSealed()
        ? Stream.concat(Stream.of(type), Arrays.stream(type.getPermittedSubclasses()))
        : Stream.of(type);
  }

  /** The public values and sealed interfaces of the packages that core exports. */
  private static Set<String> values() throws Exception {
    Module core = Validity.class.getModule();
    Set<String> names = new TreeSet<>();
    for (String file : files(core)) {
      Class<?> type = Class.forName(core, file.replace(".class", "").replace('/', '.'));
      boolean open =
          Modifier.isPublic(type.getModifiers()) && core.isExported(type.getPackageName());
      if (isValue(type) && open && !type.isMemberClass()) {
        names.add(name(type));
      }
    }
    return names;
  }

  /** A record, a class that says when two of it are equal, or one of several of these. */
  private static boolean isValue(Class<?> type) {
    return type.isRecord()
        || (type.isInterface() && type.isSealed())
        || Arrays.stream(type.getDeclaredMethods())
            .anyMatch(method -> method.getName().equals("equals"));
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
