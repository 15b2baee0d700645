package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapability;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Answers to GetCACaps, as authorities give them and as they should not. */
public final class CapabilityArbitraries {

  private CapabilityArbitraries() {}

  /**
   * What authorities name.
   *
   * @return capabilities with unknown keywords beside them
   */
  public static Arbitrary<CaCapabilities> capabilities() {
    return Combinators.combine(Arbitraries.of(CaCapability.class).set(), unknown())
        .as(CaCapabilities::new);
  }

  private static Arbitrary<List<String>> unknown() {
    return Arbitraries.of("MD5", "X-Vendor", "SHA-3", "Renewals", "AES256", "POST PKIOperation")
        .list()
        .uniqueElements()
        .ofMaxSize(3);
  }

  /**
   * How an answer is written.
   *
   * @return line ends, cases of letters and blanks as they occur; the plainest is the smallest
   */
  public static Arbitrary<CapabilityWriting> writings() {
    return Combinators.combine(
            Arbitraries.of("\n", "\r\n", "\r", "\0"),
            Arbitraries.of(CapabilityWriting.Letters.class),
            Arbitraries.of("", " ", "\t"),
            Arbitraries.of(false, true))
        .as(CapabilityWriting::new);
  }
}
