package io.github.sceplifecycle.testkit.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.testkit.AuditDomain;
import io.github.sceplifecycle.testkit.CapabilityArbitraries;
import io.github.sceplifecycle.testkit.DeviceDomain;
import io.github.sceplifecycle.testkit.FleetArbitraries;
import io.github.sceplifecycle.testkit.FleetDomain;
import io.github.sceplifecycle.testkit.ScepDomain;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Equal seeds draw equal cases, so that a seed that somebody tells is all that is needed. */
class DrawnAlikeTest {

  private static final ScepDomain DOMAIN = new ScepDomain();

  private static final Map<String, Supplier<Arbitrary<?>>> DRAWN =
      Map.ofEntries(
          Map.entry("moments", DOMAIN::moments),
          Map.entry("attemptings", DOMAIN::attemptings),
          Map.entry("judgings", DOMAIN::judgings),
          Map.entry("knownJudgings", DOMAIN::knownJudgings),
          Map.entry("learnings", DOMAIN::learnings),
          Map.entry("advisings", DOMAIN::advisings),
          Map.entry("requested", DOMAIN::requested),
          Map.entry("capabilities", CapabilityArbitraries::capabilities),
          Map.entry("subjects", new AuditDomain()::auditSubjects),
          Map.entry("forecasts", new FleetDomain()::forecasts),
          Map.entry("countings", FleetArbitraries::countings),
          Map.entry("lapsings", FleetArbitraries::lapsings),
          Map.entry("spans", FleetArbitraries::spanQuestions),
          Map.entry("scenarios", new DeviceDomain()::scenarios));

  @TestFactory
  Stream<DynamicTest> equal_seeds_draw_equal_cases() {
    return DRAWN.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      List<?> first = Cases.of(one.getValue().get(), 40, 7);
                      assertEquals(first, Cases.of(one.getValue().get(), 40, 7));
                    }));
  }
}
